"""How registration lists name their columns, in English, French and Spanish. Words only."""

from regdesk.roster.mapping import Target
from regdesk.roster.values import folded, words

_PHRASES: dict[Target, str] = {
    Target.REFERENCE: "registration id,registration number,registration no,registrant id,reference,"
    "reference number,ref,ref no,participant id,person id,source ref,unique id,record id,numéro d'inscription,"
    "n° d'inscription,référence,identifiant,número de inscripción,n° de inscripción,referencia,id de registro,"
    "número de registro,identificador",
    Target.CONFIRMATION: "confirmation,confirmation code,confirmation number,confirmation no,conf no,conf code,conf,"
    "booking code,order code,code de confirmation,n° de confirmation,numéro de confirmation,code de commande,"
    "código de confirmación,número de confirmación,n° de confirmación,código de pedido",
    Target.FULL_NAME: "full name,complete name,participant name,name of participant,attendee name,nom complet,"
    "nom et prénom,nom et prénoms,noms et prénoms,prénom et nom,nom du participant,nombre completo,nombre y apellido,"
    "nombre y apellidos,apellidos y nombre,apellidos y nombres,nombres y apellidos,nombre del participante",
    Target.FAMILY: "family name,family names,family,surname,surnames,last name,last names,nom de famille,"
    "noms de famille,patronyme,apellido,apellidos,primer apellido,apellido paterno",
    Target.SECOND_FAMILY: "second family name,second surname,segundo apellido,apellido materno,deuxième nom",
    Target.GIVEN: "given name,given names,given,first name,first names,first name s,given name s,forename,forenames,"
    "prénom,prénoms,prénom s,nombre de pila,nombres,nombre s,primer nombre",
    Target.MIDDLE: "middle name,middle names,second name,second given name,deuxième prénom,segundo nombre",
    Target.HONORIFIC: "honorific,salutation,form of address,prefix,civilité,tratamiento,courtesy title,"
    "titre de civilité",
    Target.TITLE: "academic title,personal title",
    Target.FUNCTION: "function,functional title,job title,position,position functional title,role,post,designation,"
    "occupation,fonction,poste,titre fonctionnel,qualité,profession,cargo,función,puesto,posición,título del puesto",
    Target.DELEGATION: "delegation,delegation name,delegation org,delegation organisation,representing,on behalf of,"
    "country or organisation,country organisation,state or organisation,délégation,pays ou organisation,représente,"
    "pays organisation,delegación,país u organización,país organización,representa a,en representación de",
    Target.DELEGATION_KIND: "delegation kind,delegation type,type of delegation,organisation type,organization type,"
    "type of organisation,type of organization,entity type,type de délégation,type d'organisation,tipo de delegación,"
    "tipo de organización",
    Target.ORGANISATION: "organisation,organization,org,affiliation,company,entity,institution,institute,employer,"
    "agency,ministry,organisme,entreprise,société,affiliation institution,organización,organismo,entidad,"
    "institución,empresa,afiliación,media outlet,outlet,name of organisation,name of organization,"
    "organisation name,organization name,nom de l'organisation,nombre de la organización",
    Target.COUNTRY: "country,member state,country represented,represented country,country of delegation,country name,"
    "pays,pays représenté,état membre,país,país representado,estado miembro",
    Target.CATEGORY: "category,cat,category of participant,participant category,participant type,type of participant,"
    "participation type,registration type,badge type,badge category,ticket type,product,catégorie,"
    "catégorie de participant,type de participant,produit,categoría,categoría de participante,tipo de participante,"
    "categoría del participante,producto",
    Target.CHANNEL: "channel,accreditation channel,registration channel,canal,canal d'accréditation,"
    "canal de acreditación",
    Target.ACCREDITATION: "accreditation,accreditation status,registration state,registration status,approval status,"
    "approval,decision,statut de l'inscription,statut d'accréditation,état de l'inscription,accréditation,décision,"
    "estado de la inscripción,estado de acreditación,estado de la acreditación,acreditación,decisión,situación",
    Target.DECIDED: "decided,decided on,decision date,date of decision,approved on,approval date,date approved,"
    "date de décision,date d'approbation,fecha de decisión,fecha de aprobación",
    Target.SUBMITTED: "submitted,submitted on,submission date,date submitted,registration date,date of registration,"
    "registered on,order date,timestamp,date d'inscription,date de soumission,horodateur,fecha de inscripción,"
    "fecha de incripción,fecha de registro,fecha de envío,marca temporal,date de la commande,fecha del pedido",
    Target.BORN: "date of birth,birth date,birthdate,birthday,dob,born,d o b,date de naissance,né le,née le,"
    "fecha de nacimiento,fecha nacimiento,nacimiento",
    Target.NATIONALITY: "nationality,nat,citizenship,country of citizenship,country of nationality,nationalité,"
    "citoyenneté,pays de nationalité,nacionalidad,ciudadanía,país de nacionalidad",
    Target.SEX: "sex,gender,sexe,genre,sexo,género",
    Target.DOCUMENT_KIND: "document kind,document type,type of document,travel document type,id type,passport type,"
    "type de document,type de pièce,tipo de documento",
    Target.DOCUMENT_NUMBER: "document number,document no,doc no,doc number,passport number,passport no,passport num,"
    "passport id number,passport or id number,id number,travel document number,numéro de passeport,n° de passeport,"
    "no de passeport,numéro du passeport,numéro de document,n° du document,número de pasaporte,n° de pasaporte,"
    "no de pasaporte,no pasaporte,número de documento",
    Target.DOCUMENT_EXPIRES: "document expires,passport expiry,passport expiry date,passport expires,expiry date,"
    "date of expiry,expiration date,passport valid until,passport expiration date,document expiry date,"
    "date d'expiration,date d'expiration du passeport,expire le,fecha de vencimiento,fecha de caducidad,"
    "fecha de expiración,vencimiento del pasaporte,vencimiento",
    Target.EMAIL: "email,e mail,email address,e mail address,mail,adresse électronique,courriel,adresse e mail,"
    "adresse email,correo,correo electrónico,dirección de correo,dirección de correo electrónico",
    Target.VIP: "vip,is vip,high level",
    Target.HOLD: "hold,on hold,blocked,see supervisor,bloqué,bloqueado,retenido",
    Target.PARLIAMENTARIAN: "parliamentarian,member of parliament,mp,is parliamentarian,parlementaire,parlamentario",
    Target.BASIS: "basis,accreditation basis,ecosoc status,consultative status,ecosoc,eligibility,base,"
    "statut consultatif,statut ecosoc,estatus consultivo,estatus ecosoc,carácter consultivo",
    Target.CONSENT: "consent,parental consent,guardian consent,consentement parental,autorisation parentale,"
    "consentimiento,consentimiento parental,autorización parental",
    Target.HOTEL: "hotel,hotel name,name of hotel,accommodation,hôtel,hébergement,alojamiento",
    Target.LANGUAGE: "language,preferred language,working language,langue,langue préférée,langue de travail,idioma,"
    "idioma preferido,lengua",
    Target.PHOTO: "photo,picture,photograph,photo file,photo file name,portrait,image,photographie,foto,fotografía,"
    "imagen",
    Target.TAGS: "tags,tag,étiquettes,etiquetas",
}

PHRASES = {folded(phrase): target for target, listed in _PHRASES.items() for phrase in words(listed)}
PHRASES |= {target.value.replace("_", " "): target for target in _PHRASES}
"""Every phrase, folded; a field's own name means itself."""

WHOLE_ONLY = frozenset(
    [
        "ref",
        "conf",
        "cat",
        "nat",
        "mp",
        "base",
        "org",
        "role",
        "post",
        "mail",
        "image",
        "prefix",
        "family",
        "given",
        "born",
        "sex",
        "tag",
        "hold",
        "company",
        "state",
        "timestamp",
        "decision",
        "submitted",
        "outlet",
        "product",
        "country",
        "approval",
        "ministry",
        "agency",
        "language",
    ]
)
"""Phrases that mean something else inside a longer header (country of residence, mail sent, tag colour)."""

NAMES = frozenset({"name", "names", "nom", "noms", "nombre"})
"""The family name, the given name or both: the other columns tell."""
TITLES = frozenset({"title", "titre", "titulo"})
"""A form of address or a function: the cells tell."""
STATUSES = frozenset({"status", "state", "statut", "etat", "estado", "registration", "estatus"})
"""The decision, or a State: the cells tell."""
CODES = frozenset({"id", "code", "codigo", "uid", "uuid", "number", "numero"})
"""A reference when no two rows share it."""
KINDS = frozenset({"type", "tipo", "group", "groupe", "grupo", "class"})
"""The category, when no other column is."""
