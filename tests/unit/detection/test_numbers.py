"""Numbers of people, vehicles, accounts and cases: found with their kind, not found where the form is wrong."""

from __future__ import annotations

import pytest

FOUND = [
    ("US_SSN", "078-05-1120", "SSN 078-05-1120"),
    ("US_SSN", "123-45-6789", "His social security number is 123-45-6789."),
    ("US_SSN", "123 45 6789", "SSN: 123 45 6789"),
    ("US_SSN", "123456789", "SSN# 123456789"),
    ("US_SSN", "219-09-9999", "listed as 219-09-9999 in the roster"),
    ("US_SSN", "6789", "SSN XXX-XX-6789"),
    ("US_SSN", "4411", "last four of SSN: 4411"),
    ("US_ITIN", "912-70-1234", "ITIN 912-70-1234"),
    ("US_EIN", "12-3456789", "EIN 12-3456789"),
    ("US_DOD_ID", "1234567890", "DoD ID 1234567890"),
    ("US_DOD_ID", "1234567890", "EDIPI: 1234567890"),
    ("US_ALIEN_NUMBER", "A123-456-789", "USCIS file A123-456-789"),
    ("US_MBI", "1EG4-TE5-MK73", "Medicare card 1EG4-TE5-MK73"),
    ("US_NPI", "1234567893", "NPI 1234567893"),
    ("ABA_ROUTING_NUMBER", "021000021", "routing number 021000021"),
    ("PASSPORT_NUMBER", "C01234567", "US passport no. C01234567"),
    ("PASSPORT_NUMBER", "KB0123456", "passi number KB0123456"),
    ("DRIVER_LICENSE", "D1234567", "driver's license D1234567"),
    ("DRIVER_LICENSE", "MORGA657054SM9IJ", "driving licence MORGA657054SM9IJ"),
    ("UK_NINO", "AB 12 34 56 C", "NI number AB 12 34 56 C"),
    ("UK_NHS", "943 476 5919", "NHS number 943 476 5919"),
    ("UK_UTR", "12345 67890", "UTR 12345 67890"),
    ("CA_SIN", "046 454 286", "SIN 046 454 286"),
    ("CA_HEALTH_CARD", "1234-567-890-AB", "OHIP health card 1234-567-890-AB"),
    ("EE_ISIKUKOOD", "37605030299", "isikukood 37605030299"),
    ("EE_ISIKUKOOD", "37605030299", "paid by 37605030299 on Monday"),
    ("EE_COMPANY_CODE", "10137025", "registrikood 10137025"),
    ("DE_TAX_ID", "86095742719", "Steuer-ID 86095742719"),
    ("AU_TFN", "876 543 210", "TFN 876 543 210"),
    ("AU_MEDICARE", "2123 45670 1", "Medicare 2123 45670 1"),
    ("PL_PESEL", "44051401359", "PESEL 44051401359"),
    ("CREDIT_CARD", "4111 1111 1111 1111", "card 4111 1111 1111 1111"),
    ("CREDIT_CARD", "378282246310005", "amex 378282246310005"),
    ("CREDIT_CARD", "2223003122003222", "paid with 2223003122003222 then"),
    ("CREDIT_CARD", "123", "CVV: 123"),
    ("IBAN_CODE", "EE382200221020145685", "EE382200221020145685"),
    ("IBAN_CODE", "DE89 3704 0044 0532 0130 00", "IBAN DE89 3704 0044 0532 0130 00"),
    ("BANK_ACCOUNT", "12345678901", "account number: 12345678901"),
    ("BANK_ACCOUNT", "20-00-00", "sort code 20-00-00"),
    ("SWIFT_CODE", "HABAEE2X", "SWIFT HABAEE2X"),
    ("VIN", "1HGCM82633A004352", "the car 1HGCM82633A004352 was sold"),
    ("VIN", "WVWZZZ1JZXW000001", "VIN WVWZZZ1JZXW000001"),
    ("VEHICLE_PLATE", "8ABC123", "license plate 8ABC123"),
    ("VEHICLE_PLATE", "AB12 CDE", "a vehicle, AB12 CDE, left"),
    ("VEHICLE_PLATE", "123 ABC", "numbrimärk 123 ABC"),
    ("REFERENCE_NUMBER", "12345/06", "Case no. 12345/06"),
    ("REFERENCE_NUMBER", "IOE9012345678", "receipt IOE9012345678"),
    ("BADGE_NUMBER", "2231", "seen by Officer Smith #2231"),
    ("BADGE_NUMBER", "4471", "I met PC 4471 Davies"),
    ("DE_TAX_ID", "12/345/67890", "Steuernummer: 12/345/67890"),
    ("DRIVER_LICENSE", "F255-921-50-094-0", "shown: F255-921-50-094-0"),
    ("ID_NUMBER", "00123456", "Kaiser MRN 00123456"),
    ("EU_VAT", "DE136695976", "invoice of DE136695976"),
    ("ID_NUMBER", "DE136695977", "VAT no. DE136695977"),
    ("ID_NUMBER", "9434765918", "NHS number: 9434765918"),
    ("FR_NIR", "2 55 08 14 168 025 38", "née, 2 55 08 14 168 025 38"),
    ("CH_AHV", "756.9217.0769.85", "AHV 756.9217.0769.85"),
    ("REFERENCE_NUMBER", "28045/02", "originated in an application (no. 28045/02) against"),
    ("REFERENCE_NUMBER", "1:21-cv-01234-ABC", "docket 1:21-cv-01234-ABC"),
    ("REFERENCE_NUMBER", "INC-2024-00123", "incident number INC-2024-00123"),
    ("REFERENCE_NUMBER", "F-2023-00045", "FOIA request F-2023-00045 was closed"),
    ("BADGE_NUMBER", "4471", "Officer with badge no. 4471"),
    ("ID_NUMBER", "E-10045", "Employee ID: E-10045"),
    ("ID_NUMBER", "00123456", "MRN: 00123456"),
    ("DEVICE_ID", "490154203237518", "IMEI 490154203237518"),
    ("CRYPTO", "1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2", "wallet 1BvBMSEYstWetqTFn5Au4m4GFg7xJaNVN2"),
    ("MAC_ADDRESS", "00:1A:2B:3C:4D:5E", "MAC 00:1A:2B:3C:4D:5E"),
    ("IP_ADDRESS", "192.0.2.7", "from 192.0.2.7 at noon"),
    ("IP_ADDRESS", "fe80::1ff:fe23:4567:890a", "host fe80::1ff:fe23:4567:890a"),
]


@pytest.mark.parametrize(("kind", "value", "text"), FOUND, ids=[f"{k}-{v}" for k, v, _ in FOUND])
def test_number_is_found_whole_with_its_kind(find_fast, kind: str, value: str, text: str) -> None:
    assert (kind, value) in find_fast(text)


NOT_FOUND = [
    ("US_SSN", "order 900-12-3456 is not one"),
    ("US_SSN", "order 000-12-3456"),
    ("US_SSN", "part 666-12-3456"),
    ("US_SSN", "part 123-00-3456"),
    ("DRIVER_LICENSE", "Room A1 and H1 are closed"),
    ("DRIVER_LICENSE", "the public listed A1234567 of them"),
    ("CREDIT_CARD", "4111 1111 1111 1112"),
    ("IBAN_CODE", "EE392200221020145685"),
    ("EE_ISIKUKOOD", "number 37605030290"),
    ("VIN", "1HGCM82634A004352"),
    ("UK_NHS", "943 476 5918 NHS"),
    ("CA_SIN", "046 454 287"),
    ("IP_ADDRESS", "version 999.1.2.3"),
    ("IP_ADDRESS", "std::vector"),
    ("PHONE_NUMBER", "the period 2019-2024 and 1998/1999"),
    ("PHONE_NUMBER", "on 2021-05-03"),
    ("PHONE_NUMBER", "Art. 12, 14 and 17 of 1 and 2"),
    ("PHONE_NUMBER", "cost 1,234,567 and 12.345.678"),
    ("REFERENCE_NUMBER", "open 24/7 and 1/2"),
    ("BADGE_NUMBER", "a badge of honour"),
    ("US_DOD_ID", "a total of 1234567890"),
    ("PHONE_NUMBER", "tel. below; ISBN 978-0-00-000000-2"),
    ("PHONE_NUMBER", "dated 08/28/2015 and 0.51 13.63"),
    ("CA_SIN", "row 12 193 456 787 44"),
    ("AU_TFN", "total 3,931 402 175"),
    ("HANDLE", "x=<?@BCDEF>"),
    ("COORDINATES", "colour 0.588242 0.262741 and 0.5152, 0.8222"),
    ("EU_VAT", "DE136695977"),
]


@pytest.mark.parametrize(("kind", "text"), NOT_FOUND, ids=[t for _, t in NOT_FOUND])
def test_wrong_form_is_not_found(find_fast, kind: str, text: str) -> None:
    assert kind not in [found for found, _ in find_fast(text)]


def test_dod_number_alone_is_only_a_near_miss_as_telephone(fast) -> None:
    findings = fast.detect("the number 2025550143 stands alone")
    assert [f.band.value for f in findings if f.entity_type == "PHONE_NUMBER"] == ["near_miss"]


SECRETS = [
    ("AKIAIOSFODNN7EXAMPLE", "key AKIAIOSFODNN7EXAMPLE"),
    ("ghp_" + "a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8", "token ghp_a1B2c3D4e5F6g7H8i9J0k1L2m3N4o5P6q7R8"),
    ("Tr0ub4dor&3", "password: Tr0ub4dor&3"),
    ("x9Kf7Qp2LmZ81vTn", "api_key = 'x9Kf7Qp2LmZ81vTn'"),
    ("s3cret", "ftp://user:s3cret@files.example.org/"),
]


@pytest.mark.parametrize(("value", "text"), SECRETS, ids=[v for v, _ in SECRETS])
def test_secret_is_found(find_fast, value: str, text: str) -> None:
    assert any(value in found for kind, found in find_fast(text) if kind in ("SECRET", "URL"))


def test_private_key_is_one_span_from_head_to_foot(find_fast) -> None:
    block = "-----BEGIN RSA PRIVATE KEY-----\nMIIEow\nIBAAKC\n-----END RSA PRIVATE KEY-----"
    assert find_fast(f"before\n{block}\nafter") == [("SECRET", block)]
