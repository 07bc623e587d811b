"""Certificates of the hub's server: an authority of the meeting's own, and what it signs."""

from datetime import UTC, datetime, timedelta

from cryptography import x509

from regdesk.chance import new_bytes
from regdesk.keys.tls import AFTER, BEFORE, hosts_in, is_authority, is_of_time, new_authority, server_identity

NOW = datetime(2017, 12, 4, 14, 7, tzinfo=UTC)
AUTHORITY = new_authority("regdesk hub", NOW, new_bytes)


def test_a_server_is_vouched_for_under_all_its_names_and_addresses() -> None:
    server = server_identity(AUTHORITY, ["hub.venue", "10.0.0.5"], NOW, new_bytes)
    assert hosts_in(server.certificate) == ["hub.venue", "10.0.0.5"]
    issuer = x509.load_pem_x509_certificate(AUTHORITY.certificate)
    x509.load_pem_x509_certificate(server.certificate).verify_directly_issued_by(issuer)


def test_only_an_authority_is_taken_for_one() -> None:
    server = server_identity(AUTHORITY, ["hub.venue"], NOW, new_bytes)
    assert is_authority(AUTHORITY.certificate)
    assert not is_authority(server.certificate)
    assert not is_authority(b"no certificate")


def test_a_clock_that_is_wrong_is_told_by_the_days_of_the_authority() -> None:
    day = timedelta(days=1)
    assert is_of_time(AUTHORITY.certificate, NOW)
    assert is_of_time(AUTHORITY.certificate, NOW - BEFORE + day)
    assert not is_of_time(AUTHORITY.certificate, NOW - BEFORE - day)
    assert not is_of_time(AUTHORITY.certificate, NOW + AFTER + day)


def test_a_key_is_not_shown_where_an_identity_is_printed() -> None:
    assert "KEY" not in repr(AUTHORITY) and "KEY" not in f"{AUTHORITY}"
