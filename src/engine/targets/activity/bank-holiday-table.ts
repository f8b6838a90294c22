/**
 * Bank holidays of the United Kingdom, 2024 to 2028, on the days on which they are kept: where one falls on a weekend, its
 * substitute day stands here. E is England and Wales, S Scotland, N Northern Ireland.
 *
 * Source: GOV.UK, UK bank holidays, which publishes them under the Banking and Financial Dealings Act 1971 and the royal
 * proclamations made under it; the World Cup bank holiday of 2026 is the one single day among them.
 */
export const bankHolidayTable = `
2024-01-01 ESN New Year’s Day
2024-01-02 S 2nd January
2024-03-18 N St Patrick’s Day (substitute day)
2024-03-29 ESN Good Friday
2024-04-01 EN Easter Monday
2024-05-06 ESN Early May bank holiday
2024-05-27 ESN Spring bank holiday
2024-07-12 N Battle of the Boyne
2024-08-05 S Summer bank holiday
2024-08-26 EN Summer bank holiday
2024-12-02 S St Andrew’s Day (substitute day)
2024-12-25 ESN Christmas Day
2024-12-26 ESN Boxing Day
2025-01-01 ESN New Year’s Day
2025-01-02 S 2nd January
2025-03-17 N St Patrick’s Day
2025-04-18 ESN Good Friday
2025-04-21 EN Easter Monday
2025-05-05 ESN Early May bank holiday
2025-05-26 ESN Spring bank holiday
2025-07-14 N Battle of the Boyne (substitute day)
2025-08-04 S Summer bank holiday
2025-08-25 EN Summer bank holiday
2025-12-01 S St Andrew’s Day (substitute day)
2025-12-25 ESN Christmas Day
2025-12-26 ESN Boxing Day
2026-01-01 ESN New Year’s Day
2026-01-02 S 2nd January
2026-03-17 N St Patrick’s Day
2026-04-03 ESN Good Friday
2026-04-06 EN Easter Monday
2026-05-04 ESN Early May bank holiday
2026-05-25 ESN Spring bank holiday
2026-06-15 S World Cup bank holiday
2026-07-13 N Battle of the Boyne (substitute day)
2026-08-03 S Summer bank holiday
2026-08-31 EN Summer bank holiday
2026-11-30 S St Andrew’s Day
2026-12-25 ESN Christmas Day
2026-12-28 ESN Boxing Day (substitute day)
2027-01-01 ESN New Year’s Day
2027-01-04 S 2nd January (substitute day)
2027-03-17 N St Patrick’s Day
2027-03-26 ESN Good Friday
2027-03-29 EN Easter Monday
2027-05-03 ESN Early May bank holiday
2027-05-31 ESN Spring bank holiday
2027-07-12 N Battle of the Boyne
2027-08-02 S Summer bank holiday
2027-08-30 EN Summer bank holiday
2027-11-30 S St Andrew’s Day
2027-12-27 ESN Christmas Day (substitute day)
2027-12-28 ESN Boxing Day (substitute day)
2028-01-03 ESN New Year’s Day (substitute day)
2028-01-04 S 2nd January (substitute day)
2028-03-17 N St Patrick’s Day
2028-04-14 ESN Good Friday
2028-04-17 EN Easter Monday
2028-05-01 ESN Early May bank holiday
2028-05-29 ESN Spring bank holiday
2028-07-12 N Battle of the Boyne
2028-08-07 S Summer bank holiday
2028-08-28 EN Summer bank holiday
2028-11-30 S St Andrew’s Day
2028-12-25 ESN Christmas Day
2028-12-26 ESN Boxing Day
`;
