# Zweifel an dem, was gelesen wurde.

doubt-line = Diese Zeile gehört vielleicht nicht zur Adresse: „{ $text }“
    .hint = Mit dem Blatt vergleichen, und herausnehmen, wenn sie kein Teil der Adresse ist
doubt-two-in-one = Das ist vielleicht die Adresse von zwei Empfängern in einer: { $text }
    .hint = Mit dem Blatt vergleichen, und teilen, wenn es so ist
doubt-salutation = Diese Anrede gilt vielleicht einem anderen Empfänger: „{ $text }“
    .hint = Mit Name und Amt jedes Empfängers vergleichen
doubt-no-salutation = Dieser Empfänger hat keine Anrede, die anderen haben eine: { $text }
    .hint = Im Blatt nachsehen, ob eine hierher gehört; ohne sie beginnt der Brief mit Name oder Amt
doubt-left-over = Das sieht wie eine Adresse aus, und kein Empfänger hat sie: „{ $text }“
    .hint = An dieser Stelle im Blatt nachsehen, und einen Empfänger hinzufügen, wenn einer fehlt
doubt-left-beside = Hinter dieser Adresse hat das Blatt etwas, das nicht verwendet wurde: „{ $text }“
    .hint = Beim Empfänger eintragen, wenn es dorthin gehört
doubt-demand = Das ist vielleicht keine Forderung, sondern eine Überschrift oder Teil einer Adresse: „{ $text }“
    .hint = Herausnehmen, wenn darin nichts verlangt wird
doubt-person = Das ist vielleicht kein Name: „{ $text }“
    .hint = Berichtigen, damit die Briefe die richtige Person nennen
doubt-half = Das ist vielleicht nur eine halbe Adresse: { $text }
    .hint = Mit dem Blatt vergleichen, und mit der Adresse davor oder dahinter verbinden, wenn es eine ist
doubt-number = Dieser Nummer fehlen vielleicht die letzten Ziffern: { $text }
    .hint = Mit dem Blatt vergleichen: vielleicht steht dort ein Buchstabe für eine Ziffer
doubt-date = Dieser Tag lässt sich auf zwei Arten lesen, { $date } oder { $other_date }: „{ $text }“
    .hint = Mit dem Datum des Blatts vergleichen und die Frist berichtigen, falls dort der Monat zuerst steht
deadline-before-issue = Die Frist liegt vor dem Tag, an dem das Blatt erschien: „{ $text }“
    .hint = Beide Tage mit dem Blatt vergleichen; einer kann ein Druckfehler sein
doubts-too-many = So viele Empfänger ({ $count }) werden nicht einzeln geprüft
    .hint = Die Anschriften vor dem Drucken mit dem Blatt vergleichen
