"""Certificates by which a desk knows the hub's server: an authority of the meeting's own, and what it signs.

They are for the line between a desk and PostgreSQL alone (TLS); badges and entries have keys of their own. A desk
believes no other authority than the one it was given, so nobody has to be paid or asked for a certificate.
"""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from cryptography.x509.oid import ExtendedKeyUsageOID, NameOID

from regdesk.chance import NewBytes

BEFORE = timedelta(days=365)
"""A laptop whose clock is behind by so much can still connect, and is told so then."""
AFTER = timedelta(days=2 * 365)
_SERIAL_BYTES = 19
_LONGEST_NAME = 64


@dataclass(frozen=True, slots=True)
class Identity:
    """A certificate and its secret key, both as PEM. The key is not shown where this is printed."""

    certificate: bytes
    key: bytes

    def __repr__(self) -> str:
        return "Identity(not shown)"


def new_authority(name: str, now: datetime, new_bytes: NewBytes) -> Identity:
    """An authority that signs certificates of servers and nothing else. `name`: what a person reads in it."""
    key = ec.generate_private_key(ec.SECP256R1())
    subject = _named(name)
    request = _begun(subject, subject, now, new_bytes).public_key(key.public_key())
    request = request.add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
    request = request.add_extension(_uses(signs=True), critical=True)
    request = request.add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
    return _written(request.sign(key, SHA256()), key)


def server_identity(authority: Identity, hosts: list[str], now: datetime, new_bytes: NewBytes) -> Identity:
    """The certificate of a server that is reached under these names and addresses, signed by the authority."""
    issuer, signs = _read(authority)
    key = ec.generate_private_key(ec.SECP256R1())
    request = _begun(_named(hosts[0]), issuer.subject, now, new_bytes).public_key(key.public_key())
    request = request.add_extension(x509.SubjectAlternativeName([_host(host) for host in hosts]), critical=False)
    request = request.add_extension(x509.BasicConstraints(ca=False, path_length=None), critical=True)
    request = request.add_extension(_uses(signs=False), critical=True)
    request = request.add_extension(x509.ExtendedKeyUsage([ExtendedKeyUsageOID.SERVER_AUTH]), critical=False)
    above = x509.AuthorityKeyIdentifier.from_issuer_public_key(signs.public_key())
    return _written(request.add_extension(above, critical=False).sign(signs, SHA256()), key)


def is_of_time(authority: bytes, now: datetime) -> bool:
    """Whether the authority's certificate (PEM) holds at this moment: if not, it is the clock that is wrong."""
    certificate = x509.load_pem_x509_certificate(authority)
    return certificate.not_valid_before_utc <= now <= certificate.not_valid_after_utc


def is_authority(content: bytes) -> bool:
    """Whether these bytes are the certificate of an authority, as PEM."""
    try:
        found = x509.load_pem_x509_certificate(content).extensions.get_extension_for_class(x509.BasicConstraints)
    except (ValueError, x509.ExtensionNotFound):
        return False
    return bool(found.value.ca)


def hosts_in(certificate: bytes) -> list[str]:
    """The names and addresses for which a server's certificate (PEM) holds."""
    kind = x509.SubjectAlternativeName
    names = x509.load_pem_x509_certificate(certificate).extensions.get_extension_for_class(kind).value
    return [str(name.value) for name in names]


def _begun(
    subject: x509.Name, issuer: x509.Name, now: datetime, new_bytes: NewBytes
) -> x509.CertificateBuilder:  # fmt: skip
    now = now.astimezone(UTC)
    serial = int.from_bytes(new_bytes(_SERIAL_BYTES)) | 1
    begun = x509.CertificateBuilder(issuer_name=issuer, subject_name=subject, serial_number=serial)
    return begun.not_valid_before(now - BEFORE).not_valid_after(now + AFTER)


def _named(name: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name[:_LONGEST_NAME])])


def _host(host: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ip_address(host))
    except ValueError:
        return x509.DNSName(host)


def _uses(*, signs: bool) -> x509.KeyUsage:
    return x509.KeyUsage(
        digital_signature=not signs, key_cert_sign=signs, crl_sign=signs, content_commitment=False,
        key_encipherment=False, data_encipherment=False, key_agreement=False, encipher_only=False, decipher_only=False,
    )  # fmt: skip


def _written(certificate: x509.Certificate, key: ec.EllipticCurvePrivateKey) -> Identity:
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return Identity(certificate.public_bytes(Encoding.PEM), secret)


def _read(identity: Identity) -> tuple[x509.Certificate, ec.EllipticCurvePrivateKey]:
    """Raises ValueError for what is no authority's certificate and key."""
    key = load_pem_private_key(identity.key, None)
    if not isinstance(key, ec.EllipticCurvePrivateKey):
        raise ValueError("no key of an authority")
    return x509.load_pem_x509_certificate(identity.certificate), key
