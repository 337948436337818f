# أعمدة المكتب: سفارات لم تُملأ بعد، وملاحظات جرى التحقق منها، وحواف الأعمدة.

entry-embassy = سفارة { $country }
finding-checked = تحققتُ من هذا
finding-button-named = { $button }: { $finding }
zoom-percent = { $percent }%
divider-case = عرض عمود القضية
divider-people = عرض عمود المرسل إليهم
trouble-title = لم ينجح ذلك
