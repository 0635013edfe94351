"""Exports of form tools and ticketing systems: their documented headings, made-up people.

Each has two people who want something: Ada Lovelace a Bottle, Grace Hopper a Bottle, and in some a
third whose registration is over.
"""

from __future__ import annotations

from dataclasses import dataclass

from lighthouse_kiosk.domain.import_fields import ImportField as F


@dataclass(frozen=True)
class Export:
    tool: str | None
    text: str
    fields: dict[F, str]
    """Which heading means what; whatever is not named means nothing."""
    left_out: int = 0


EXPORTS = {
    "google forms": Export(
        "Google Forms",
        "Timestamp,Email Address,Your full name,Employee ID,Which gift would you like?\n"
        "2027/03/01 9:15:00 am GMT+5:30,ada@example.org,Ada Lovelace,A1,Bottle\n"
        "2027/03/01 9:20:10 am GMT+5:30,grace@example.org,Grace Hopper,A2,Bottle\n",
        {
            F.REGISTERED_AT: "Timestamp",
            F.EMAIL: "Email Address",
            F.NAME: "Your full name",
            F.STAFF_NUMBER: "Employee ID",
            F.OPTION: "Which gift would you like?",
        },
    ),
    "google forms in german": Export(
        "Google Forms",
        "Zeitstempel;E-Mail-Adresse;Vorname;Nachname;Personalnummer;Auswahl;Bemerkung\n"
        "01.03.2027 09:15:00;ada@example.org;Ada;Lovelace;A1;Bottle;\n"
        "02.03.2027 09:20:10;grace@example.org;Grace;Hopper;A2;Bottle;spät\n",
        {
            F.REGISTERED_AT: "Zeitstempel",
            F.EMAIL: "E-Mail-Adresse",
            F.GIVEN_NAME: "Vorname",
            F.FAMILY_NAME: "Nachname",
            F.STAFF_NUMBER: "Personalnummer",
            F.OPTION: "Auswahl",
            F.NOTE: "Bemerkung",
        },
    ),
    "microsoft forms": Export(
        "Microsoft Forms",
        "ID,Start time,Completion time,Email,Name,Last modified time,Gift\n"
        "1,3/1/27 9:14:02,3/1/27 9:15:00,ada@example.org,Ada Lovelace,,Bottle\n"
        "2,3/1/27 9:14:02,2/28/27 9:15:00,grace@example.org,Grace Hopper,,Bottle\n",
        {
            F.REGISTERED_AT: "Completion time",
            F.EMAIL: "Email",
            F.NAME: "Name",
            F.OPTION: "Gift",
        },
    ),
    "typeform": Export(
        "Typeform",
        "#,First name,Last name,Email,Your choice,Response Type,Start Date (UTC),"
        "Stage Date (UTC),Submit Date (UTC),Network ID,Tags\n"
        "8x1y,Ada,Lovelace,ada@example.org,Bottle,completed,2027-03-01 03:39:31,,"
        "2027-03-01 03:41:38,653e97acae,\n"
        "8x1z,Grace,Hopper,grace@example.org,Bottle,completed,2027-03-01 03:39:31,,"
        "2027-03-01 03:41:38,653e97acaf,\n",
        {
            F.GIVEN_NAME: "First name",
            F.FAMILY_NAME: "Last name",
            F.EMAIL: "Email",
            F.OPTION: "Your choice",
            F.REGISTERED_AT: "Submit Date (UTC)",
        },
    ),
    "surveymonkey": Export(
        "SurveyMonkey",
        "Respondent ID,Collector ID,Start Date,End Date,IP Address,Email Address,First Name,"
        "Last Name,Custom Data 1,Which item?\n"
        ",,,,,,,,,Response\n"
        "114,42,02/28/2027 09:10:00 AM,02/28/2027 09:15:00 AM,127.0.0.1,ada@example.org,Ada,"
        "Lovelace,,Bottle\n"
        "115,42,03/01/2027 09:10:00 AM,03/01/2027 09:15:00 AM,127.0.0.1,grace@example.org,Grace,"
        "Hopper,,Bottle\n",
        {
            F.REGISTERED_AT: "End Date",
            F.EMAIL: "Email Address",
            F.GIVEN_NAME: "First Name",
            F.FAMILY_NAME: "Last Name",
            F.OPTION: "Which item?",
        },
    ),
    "eventbrite": Export(
        "Eventbrite",
        "Order #,Order Date,First Name,Last Name,Email,Quantity,Price Tier,Ticket Type,Attendee #,"
        "Group,Order Type,Currency,Total Paid,Fees Paid,Attendee Status\n"
        "101,2027-03-01 09:15:00,Ada,Lovelace,ada@example.org,1,,Bottle,1,,Free Order,INR,0.00,0.00,"
        "Attending\n"
        "102,2027-03-01 09:20:00,Grace,Hopper,grace@example.org,1,,Bottle,2,,Free Order,INR,0.00,"
        "0.00,Checked In\n"
        "103,2027-03-01 09:25:00,Alan,Turing,alan@example.org,1,,Bottle,3,,Free Order,INR,0.00,0.00,"
        "Not Attending\n",
        {
            F.REGISTERED_AT: "Order Date",
            F.GIVEN_NAME: "First Name",
            F.FAMILY_NAME: "Last Name",
            F.EMAIL: "Email",
            F.QUANTITY: "Quantity",
            F.OPTION: "Ticket Type",
            F.STATUS: "Attendee Status",
        },
        left_out=1,
    ),
    "pretix": Export(
        "pretix",
        '"Event slug","Order code","Position ID","Status","E-mail","Phone number","Order date",'
        '"Order time","Product","Variation","Price","Tax rate","Tax rule","Tax value",'
        '"Attendee name","Attendee name: Given name","Attendee name: Family name",'
        '"Attendee email","Company","Address","ZIP code","City","Country","State","Voucher",'
        '"Order comment"\n'
        '"day","AB1",1,"paid","buyer@example.org","","2027-03-01","09:15:00","Bottle","","0.00",'
        '"0.00","","0.00","Ada Lovelace","Ada","Lovelace","ada@example.org","Sales","","","","","",'
        '"",""\n'
        '"day","AB1",2,"paid","buyer@example.org","","2027-03-01","09:15:00","Bottle","","0.00",'
        '"0.00","","0.00","Grace Hopper","Grace","Hopper","grace@example.org","Sales","","","","",'
        '"","",""\n'
        '"day","AB2",1,"canceled","buyer@example.org","","2027-03-01","09:15:00","Bottle","",'
        '"0.00","0.00","","0.00","Alan Turing","Alan","Turing","alan@example.org","","","","","",'
        '"","",""\n',
        {
            F.STATUS: "Status",
            F.REGISTERED_AT: "Order date",
            F.OPTION: "Product",
            F.NAME: "Attendee name",
            F.EMAIL: "Attendee email",
            F.DEPARTMENT: "Company",
            F.NOTE: "Order comment",
        },
        left_out=1,
    ),
    "indico": Export(
        "Indico",
        "ID,Name,Email Address,Affiliation,Position,Gift,Registration date,Registration state\n"
        "1,Ada Lovelace,ada@example.org,Engines,Analyst,Bottle,2027-03-01T09:15:00+05:30,Completed\n"
        "2,Grace Hopper,grace@example.org,Navy,Admiral,Bottle,2027-03-01T09:20:00+05:30,Completed\n"
        "3,Alan Turing,alan@example.org,Park,Analyst,Bottle,2027-03-01T09:20:00+05:30,Withdrawn\n",
        {
            F.NAME: "Name",
            F.EMAIL: "Email Address",
            F.DEPARTMENT: "Affiliation",
            F.OPTION: "Gift",
            F.REGISTERED_AT: "Registration date",
            F.STATUS: "Registration state",
        },
        left_out=1,
    ),
    "alf.io": Export(
        "alf.io",
        "ID,Category,Event,Status,OriginalPrice,PaidPrice,Discount,VAT,ReservationID,Full Name,"
        "First Name,Last Name,E-Mail,Locked,Language,Confirmation,Billing Address,Payment ID,"
        "Payment Method\n"
        "u1,Bottle,Day,ACQUIRED,0,0,0,0,R1,Ada Lovelace,Ada,Lovelace,ada@example.org,No,en,"
        "2027-03-01T09:15:00,,,\n"
        "u2,Bottle,Day,CHECKED_IN,0,0,0,0,R2,Grace Hopper,Grace,Hopper,grace@example.org,No,en,"
        "2027-03-01T09:20:00,,,\n",
        {
            F.OPTION: "Category",
            F.STATUS: "Status",
            F.NAME: "Full Name",
            F.EMAIL: "E-Mail",
            F.REGISTERED_AT: "Confirmation",
        },
    ),
    "odoo": Export(
        "Odoo",
        "Attendee Name,Email,Phone,Event,Event Ticket,Registration Date,Status\n"
        "Ada Lovelace,ada@example.org,,Day,Bottle,2027-03-01 09:15:00,Registered\n"
        "Grace Hopper,grace@example.org,,Day,Bottle,2027-03-01 09:20:00,Attended\n"
        "Alan Turing,alan@example.org,,Day,Bottle,2027-03-01 09:20:00,Cancelled\n",
        {
            F.NAME: "Attendee Name",
            F.EMAIL: "Email",
            F.OPTION: "Event Ticket",
            F.REGISTERED_AT: "Registration Date",
            F.STATUS: "Status",
        },
        left_out=1,
    ),
    "a list of people with a title above": Export(
        None,
        "Employees as of March;;;\n;;;\n"
        "Emp. No.;Full name;Work e-mail;Cost centre;Item\n"
        "A1;Lovelace, Ada;ada@example.org;4711;Bottle\n"
        "A2;Hopper, Grace;grace@example.org;4711;Bottle\n",
        {
            F.STAFF_NUMBER: "Emp. No.",
            F.NAME: "Full name",
            F.EMAIL: "Work e-mail",
            F.DEPARTMENT: "Cost centre",
            F.OPTION: "Item",
        },
    ),
    "spanish": Export(
        None,
        "Nº de empleado;Nombre;Apellidos;Correo electrónico;Departamento;Regalo;Cantidad\n"
        "A1;Ada;Lovelace;ada@example.org;Ventas;Bottle;1\n"
        "A2;Grace;Hopper;grace@example.org;Ventas;Bottle;1\n",
        {
            F.STAFF_NUMBER: "Nº de empleado",
            F.GIVEN_NAME: "Nombre",
            F.FAMILY_NAME: "Apellidos",
            F.EMAIL: "Correo electrónico",
            F.DEPARTMENT: "Departamento",
            F.OPTION: "Regalo",
            F.QUANTITY: "Cantidad",
        },
    ),
    "french": Export(
        None,
        "Matricule\tNom\tPrénom\tCourriel\tService\tChoix\n"
        "A1\tLovelace\tAda\tada@example.org\tVentes\tBottle\n"
        "A2\tHopper\tGrace\tgrace@example.org\tVentes\tBottle\n",
        {
            F.STAFF_NUMBER: "Matricule",
            F.FAMILY_NAME: "Nom",
            F.GIVEN_NAME: "Prénom",
            F.EMAIL: "Courriel",
            F.DEPARTMENT: "Service",
            F.OPTION: "Choix",
        },
    ),
    "hindi": Export(
        None,
        "कर्मचारी संख्या,पूरा नाम,ईमेल,विभाग,उपहार,मात्रा\n"
        "A1,Ada Lovelace,ada@example.org,बिक्री,Bottle,१\n"
        "A2,Grace Hopper,grace@example.org,बिक्री,Bottle,1\n",
        {
            F.STAFF_NUMBER: "कर्मचारी संख्या",
            F.NAME: "पूरा नाम",
            F.EMAIL: "ईमेल",
            F.DEPARTMENT: "विभाग",
            F.OPTION: "उपहार",
            F.QUANTITY: "मात्रा",
        },
    ),
    "arabic": Export(
        None,
        "الرقم الوظيفي,الاسم الكامل,البريد الإلكتروني,القسم,الهدية,الكمية\n"
        "A1,\u200fAda Lovelace\u200f,ada@example.org,المبيعات,Bottle,٢\n"
        "A2,Grace Hopper,grace@example.org,المبيعات,Bottle,1\n",
        {
            F.STAFF_NUMBER: "الرقم الوظيفي",
            F.NAME: "الاسم الكامل",
            F.EMAIL: "البريد الإلكتروني",
            F.DEPARTMENT: "القسم",
            F.OPTION: "الهدية",
            F.QUANTITY: "الكمية",
        },
    ),
}
