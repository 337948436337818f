//! Addresses: the country line, the order of lines, postcode checks, the address doctor.
