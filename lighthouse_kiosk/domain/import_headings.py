"""How columns are headed: in English, German, Spanish, French, Hindi and Arabic, and by the
exports of form tools and ticketing systems.

The tools' headings are those that their documentation and exports show. Where a tool's heading
says something else than the words would anywhere else (its own running number is no staff
number), the tool's meaning counts, None for nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lighthouse_kiosk.domain.import_fields import ImportField as F
from lighthouse_kiosk.domain.text import folded


def _names(*languages: str) -> tuple[str, ...]:
    return tuple(name for names in languages for name in names.split(", "))


HEADINGS: Mapping[F, tuple[str, ...]] = {
    F.STAFF_NUMBER: _names(
        "staff number, staff no, staff id, employee number, employee no, employee id, emp no, emp id, employee code, personnel number, personnel no, worker id, badge number, payroll number, payroll id, number, id",
        "personalnummer, personal nr, pers nr, persnr, mitarbeiternummer, mitarbeiter nr, mitarbeiter id, stammnummer, ausweisnummer",
        "número de empleado, numero de empleado, nº de empleado, nº empleado, n.º de empleado, código de empleado, id de empleado, legajo, número de personal",
        "matricule, numéro d'employé, numéro employé, n° employé, numéro de salarié, identifiant salarié, numéro du personnel",
        "कर्मचारी संख्या, कर्मचारी क्रमांक, कर्मचारी आईडी, कर्मचारी कोड",
        "الرقم الوظيفي, رقم الموظف, رقم الموظفة, كود الموظف, معرف الموظف",
    ),
    F.NAME: _names(
        "name, full name, person, employee, employee name, attendee, attendee name, participant, participant name, display name, your name, guest name",
        "vollständiger name, vor und nachname, mitarbeiter, mitarbeitername, teilnehmer, teilnehmername, anzeigename, ihr name",
        "nombre completo, nombre y apellidos, nombre y apellido, apellidos y nombre, empleado, asistente, participante",
        "nom complet, nom et prénom, prénom et nom, salarié, employé, participant",
        "नाम, पूरा नाम, कर्मचारी का नाम",
        "الاسم, الاسم الكامل, اسم الموظف, اسم المشارك",
    ),
    F.GIVEN_NAME: _names(
        "first name, given name, given names, forename, attendee first name",
        "vorname, rufname",
        "nombre, nombres, nombre de pila",
        "prénom, prénoms",
        "पहला नाम, प्रथम नाम",
        "الاسم الأول",
    ),
    F.FAMILY_NAME: _names(
        "last name, family name, surname, attendee last name",
        "nachname, familienname, zuname",
        "apellido, apellidos",
        "nom, nom de famille",
        "उपनाम, अंतिम नाम, कुलनाम",
        "اسم العائلة, الاسم الأخير, اللقب",
    ),
    F.EMAIL: _names(
        "email, e-mail, mail, email address, e-mail address, work email, attendee email, username",
        "e-mail-adresse, email adresse, mailadresse, emailadresse, dienstliche e-mail",
        "correo, correo electrónico, dirección de correo electrónico, dirección de correo",
        "courriel, adresse e-mail, adresse email, adresse électronique, adresse mail",
        "ईमेल, ई-मेल, ईमेल पता",
        "البريد الإلكتروني, البريد الالكتروني, الإيميل, عنوان البريد الإلكتروني",
    ),
    F.DEPARTMENT: _names(
        "department, dept, team, unit, division, business unit, cost centre, cost center, org unit, affiliation, company",
        "abteilung, bereich, team, kostenstelle, organisationseinheit, referat",
        "departamento, área, equipo, sección, unidad",
        "service, département, direction, équipe, unité",
        "विभाग, अनुभाग",
        "القسم, الإدارة, الادارة, الدائرة",
    ),
    F.OPTION: _names(
        "option, item, track, seat, choice, gift, ticket type, ticket, product, session, workshop, event ticket, category, your choice",
        "auswahl, angebot, artikel, geschenk, wahl, ticketart, produkt, kategorie, vortragsreihe",
        "opción, artículo, regalo, elección, tipo de entrada, entrada, producto",
        "choix, article, cadeau, type de billet, billet, produit, formule",
        "विकल्प, उपहार, चयन",
        "الخيار, الاختيار, الهدية, نوع التذكرة",
    ),
    F.QUANTITY: _names(
        "quantity, qty, pieces, count, how many, amount",
        "menge, anzahl, stück, stückzahl",
        "cantidad, unidades, número de unidades",
        "quantité, nombre, qté",
        "मात्रा, संख्या",
        "الكمية, العدد",
    ),
    F.SLOT: _names(
        "slot, pickup slot, time, pickup time, time slot, collection time",
        "abholzeit, zeitfenster, abholtermin, uhrzeit",
        "hora de recogida, franja, franja horaria, turno",
        "créneau, créneau horaire, heure de retrait",
        "समय, स्लॉट, समय स्लॉट",
        "الموعد, وقت الاستلام, الفترة",
    ),
    F.NOTE: _names(
        "note, notes, remark, remarks, comment, comments, special request",
        "notiz, bemerkung, bemerkungen, kommentar, anmerkung, hinweis",
        "nota, notas, observaciones, comentario, comentarios",
        "remarque, remarques, commentaire, commentaires, observation",
        "टिप्पणी, नोट",
        "ملاحظة, ملاحظات, تعليق",
    ),
    F.STATUS: _names(
        "status, state, attendee status, registration state, registration status, order status",
        "zustand, anmeldestatus",
        "estado, estatus",
        "statut, état",
        "स्थिति",
        "الحالة",
    ),
    F.REGISTERED_AT: _names(
        "registered at, registration date, registered on, registered, timestamp, submitted, submitted at, submit date, submission date, order date, completion time, response date, date created, sign-up date",
        "zeitstempel, angemeldet am, anmeldedatum, anmeldung am, bestelldatum, registriert am",
        "marca temporal, fecha de registro, fecha de inscripción, fecha de envío",
        "horodateur, date d'inscription, inscrit le, date d'enregistrement, date de soumission",
        "टाइमस्टैम्प, पंजीकरण तिथि",
        "طابع زمني, الطابع الزمني, تاريخ التسجيل",
    ),
}


@dataclass(frozen=True, slots=True)
class Tool:
    """A program's export, known by headings that it always has (`marks`), folded."""

    name: str
    marks: frozenset[str]
    meanings: Mapping[str, F | None]


def _tool(name: str, marks: str, meanings: Mapping[F, str], nothing: str = "") -> Tool:
    found: dict[str, F | None] = {
        folded(heading): meant
        for meant, headings in meanings.items()
        for heading in headings.split("; ")
    }
    found |= {folded(heading): None for heading in nothing.split("; ") if heading}
    return Tool(name, frozenset(folded(mark) for mark in marks.split("; ")), found)


TOOLS: tuple[Tool, ...] = (
    *(
        _tool("Google Forms", mark, {F.REGISTERED_AT: mark})
        for mark in (
            "Timestamp",
            "Zeitstempel",
            "Marca temporal",
            "Horodateur",
            "टाइमस्टैम्प",
            "طابع زمني",
        )
    ),
    _tool(
        "Microsoft Forms",
        "ID; Start time; Completion time; Email; Name",
        {F.REGISTERED_AT: "Completion time", F.EMAIL: "Email", F.NAME: "Name"},
        "ID; Start time; Last modified time; Language",
    ),
    _tool(
        "Microsoft Forms",
        "ID; Startzeit; Fertigstellungszeit; E-Mail; Name",
        {F.REGISTERED_AT: "Fertigstellungszeit", F.EMAIL: "E-Mail", F.NAME: "Name"},
        "ID; Startzeit; Zeitpunkt der letzten Änderung",
    ),
    _tool(
        "Typeform",
        "Start Date; Submit Date; Network ID",
        {F.REGISTERED_AT: "Submit Date"},
        "Start Date; Stage Date; Network ID; Response Type; Tags; Ending",
    ),
    _tool(
        "SurveyMonkey",
        "Respondent ID; Collector ID; Start Date; End Date; IP Address",
        {
            F.REGISTERED_AT: "End Date",
            F.EMAIL: "Email Address",
            F.GIVEN_NAME: "First Name",
            F.FAMILY_NAME: "Last Name",
        },
        "Respondent ID; Collector ID; Start Date; IP Address; Custom Data 1",
    ),
    _tool(
        "Eventbrite",
        "Order; Order Date; First Name; Last Name; Email; Quantity",
        {
            F.REGISTERED_AT: "Order Date",
            F.GIVEN_NAME: "First Name",
            F.FAMILY_NAME: "Last Name",
            F.EMAIL: "Email",
            F.QUANTITY: "Quantity",
            F.OPTION: "Ticket Type",
            F.STATUS: "Attendee Status",
        },
        "Order; Price Tier; Attendee; Group; Order Type; Currency; Total Paid; Fees Paid;"
        " Eventbrite Fees; Order Status; Event Name; Event Date",
    ),
    _tool(
        "pretix",
        "Order code; Position ID; Status; Product; Attendee name",
        {
            F.REGISTERED_AT: "Order date",
            F.NAME: "Attendee name",
            F.EMAIL: "Attendee email; Attendee e-mail",
            F.OPTION: "Product",
            F.STATUS: "Status",
            F.DEPARTMENT: "Company",
            F.NOTE: "Order comment",
        },
        "Event slug; Order code; Position ID; E-mail; Email; Phone number; Order time; Price;"
        " Invoice address company; Invoice address name; Start date; End date; Date; State",
    ),
    _tool(
        "pretix",
        "Bestellnummer; Positions-ID; Status; Produkt; Teilnehmername",
        {
            F.REGISTERED_AT: "Bestelldatum",
            F.NAME: "Teilnehmername",
            F.EMAIL: "E-Mail-Adresse des Teilnehmers; Teilnehmer-E-Mail",
            F.OPTION: "Produkt",
            F.STATUS: "Status",
            F.DEPARTMENT: "Firma",
        },
        "Bestellnummer; Positions-ID; E-Mail; Bestellzeit",
    ),
    _tool(
        "Indico",
        "ID; Name; Registration date; Registration state",
        {
            F.NAME: "Name",
            F.EMAIL: "Email Address; Email",
            F.DEPARTMENT: "Affiliation",
            F.REGISTERED_AT: "Registration date",
            F.STATUS: "Registration state",
        },
        "ID; Price; Checked in; Check-in date; Payment date; Position; Country",
    ),
    _tool(
        "alf.io",
        "ID; Category; Event; Status; Full Name; E-Mail; ReservationID",
        {
            F.OPTION: "Category",
            F.STATUS: "Status",
            F.NAME: "Full Name",
            F.EMAIL: "E-Mail",
            F.REGISTERED_AT: "Creation; Confirmation",
        },
        "ID; Event; First Name; Last Name; ReservationID; Locked; Language; OriginalPrice;"
        " PaidPrice; Discount; VAT; Payment ID; Payment Method",
    ),
    _tool(
        "Odoo",
        "Attendee Name; Event; Registration Date; Status",
        {
            F.NAME: "Attendee Name",
            F.EMAIL: "Email",
            F.OPTION: "Event Ticket; Ticket Type",
            F.REGISTERED_AT: "Registration Date",
            F.STATUS: "Status",
            F.DEPARTMENT: "Company Name",
        },
        "Event; External ID; Booked by; Phone; Attended Date",
    ),
)
"""Several of a name are its languages."""
