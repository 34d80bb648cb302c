"""Writes the people of LEAK, a table as `vigie drill` makes it, in every other format into DIR.

usage: formats.py LEAK DIR [ROWS]
"""
import csv
import gzip
import itertools
import json
import sqlite3
import struct
import sys
import zipfile
from pathlib import Path
from xml.sax.saxutils import escape

NAMES = ["NUM_DOSSIER", "NOM", "NOM_NAISS", "PRENOM", "SEXE", "DDN", "ADR1", "CP", "VILLE", "TEL", "PORTABLE", "EMAIL",
         "NUMSS", "CAISSE", "MUTUELLE", "MEDECIN", "GROUPE", "COMMENT"]
WIDTHS = [10, 30, 30, 30, 4, 10, 40, 5, 30, 20, 20, 40, 15, 5, 30, 30, 4, 60]


def quoted(text: str) -> str:
    return "'" + text.replace("\\", "\\\\").replace("'", "''") + "'"


def sheets(rows: list[list[str]], out: Path) -> None:
    texts: dict[str, int] = {}
    with zipfile.ZipFile(out / "leak.xlsx", "w", zipfile.ZIP_DEFLATED, compresslevel=1) as book:
        book.writestr("[Content_Types].xml", "<Types/>")
        book.writestr("xl/workbook.xml", '<workbook><sheets><sheet name="A" sheetId="1" r:id="r1"/></sheets></workbook>')
        with book.open("xl/worksheets/sheet1.xml", "w") as sheet:
            sheet.write(b"<worksheet><sheetData>")
            for number, row in enumerate([NAMES] + rows, 1):
                cells = "".join(
                    f'<c r="{chr(65 + i)}{number}" t="s"><v>{texts.setdefault(v, len(texts))}</v></c>'
                    for i, v in enumerate(row) if v)
                sheet.write(f'<row r="{number}">{cells}</row>'.encode())
            sheet.write(b"</sheetData></worksheet>")
        items = "".join(f"<si><t>{escape(text)}</t></si>" for text in texts)
        book.writestr("xl/sharedStrings.xml", f"<sst>{items}</sst>")


def old_sheets(rows: list[list[str]], out: Path) -> None:
    try:
        import xlwt
    except ImportError:
        return
    book = xlwt.Workbook()
    sheet = book.add_sheet("A")
    for number, row in enumerate([NAMES] + rows[:65_000]):
        for column, value in enumerate(row):
            if value:
                sheet.write(number, column, value)
    book.save(str(out / "leak.xls"))


def dbf(rows: list[list[str]], out: Path) -> None:
    fields = b"".join(struct.pack("<11sc4xBB14x", n[:10].encode(), b"C", w, 0) for n, w in zip(NAMES, WIDTHS))
    head = struct.pack("<BBBBIHH17xB2x", 3, 121, 1, 1, len(rows), 33 + len(fields), 1 + sum(WIDTHS), 3)
    with open(out / "leak.dbf", "wb") as file:
        file.write(head + fields + b"\r")
        for row in rows:
            file.write(b" " + b"".join(v.encode("cp1252", "replace")[:w].ljust(w) for v, w in zip(row, WIDTHS)))
        file.write(b"\x1a")


def database(rows: list[list[str]], out: Path) -> None:
    connection = sqlite3.connect(out / "leak.sqlite")
    connection.execute("create table patients (" + ", ".join(f"{n} text" for n in NAMES) + ")")
    connection.executemany(f"insert into patients values ({', '.join('?' * len(NAMES))})", rows)
    connection.commit()
    connection.close()


def texts(rows: list[list[str]], out: Path) -> None:
    def write(name: str, head: str, lines, tail: str = "", encoding: str = "utf-8") -> None:
        with open(out / name, "w", encoding=encoding, errors="replace", newline="") as file:
            file.write(head)
            file.writelines(lines)
            file.write(tail)

    def day(row: dict, sign: str = "") -> str:
        parts = row["DDN"].split("/")
        return sign.join(reversed(parts)) if len(parts) == 3 else ""

    people = [dict(zip(NAMES, row)) for row in rows]
    fixed = lambda row: "".join(v[:w].ljust(w + 1) for v, w in zip(row, WIDTHS)) + "\r\n"
    write("leak.fixed", fixed([n[:w] for n, w in zip(NAMES, WIDTHS)]), map(fixed, rows), encoding="cp1252")
    write("leak.jsonl", "", (json.dumps(p, ensure_ascii=False) + "\n" for p in people))
    write("leak.json", "[\n", itertools.chain.from_iterable(
        (",\n" if i else "", json.dumps(p, ensure_ascii=False)) for i, p in enumerate(people)), "\n]\n")
    write("leak.xml", "<patients>\n", (
        "<patient>" + "".join(f"<{n}>{escape(v)}</{n}>" for n, v in p.items() if v) + "</patient>\n" for p in people),
          "</patients>\n")
    write("leak.html", "<html><table><tr>" + "".join(f"<th>{n}</th>" for n in NAMES) + "</tr>\n", (
        "<tr>" + "".join(f"<td>{escape(v)}</td>" for v in row) + "</tr>\n" for row in rows), "</table></html>\n")
    columns = ", ".join(NAMES)
    write("leak.mysql", "-- MySQL dump\n", (
        f"INSERT INTO `p` ({columns}) VALUES (" + "),(".join(",".join(map(quoted, r)) for r in rows[i:i + 100]) + ");\n"
        for i in range(0, len(rows), 100)))
    write("leak.pgsql", f"COPY p ({columns}) FROM stdin;\n", ("\t".join(v or "\\N" for v in r) + "\n" for r in rows),
          "\\.\n")
    write("leak.hl7", "", (
        f"MSH|^~\\&|A|B|C|D|2021||ADT^A01|1|P|2.5^FRA^2.11|||||FRA|UNICODE UTF-8\rPID|1||{p['NUM_DOSSIER']}^^^L^PI||"
        f"{p['NOM']}^{p['PRENOM']}^^^^^L||{day(p)}|{p['SEXE']}|||{p['ADR1']}^^{p['VILLE']}^^{p['CP']}||{p['TEL']}\r"
        f"PV1|1|I\r" for p in people))
    write("leak.hpr", "H|~^\\&|TEST.HPR||LAB56||ORU|||DOC01||P|H2.1|20201005\r\n", (
        f"P|1|{p['NUM_DOSSIER']}|||{p['NOM']}~{p['PRENOM']}||{day(p)}|{p['SEXE']}||"
        f"{p['ADR1']}~~{p['VILLE']}~56~{p['CP']}||{p['TEL']}\r\nAP|1||||{p['NUMSS']}\r\n" for p in people), "L|1\r\n",
          encoding="cp1252")
    write("leak.hprim", "", (
        "\r\n".join([p["NUM_DOSSIER"], p["NOM"], p["PRENOM"], p["ADR1"], "", f"{p['CP']} {p['VILLE']}", p["DDN"],
                     p["NUMSS"], "D77", "05/10/2020", "LAB56 LABO", "DOC DR", "Compte rendu", "****FIN****"]) + "\r\n"
        for p in people if p["NOM"] and p["PRENOM"] and p["DDN"]), "****FINFICHIER****\r\n", encoding="cp1252")
    write("leak.fhir", "", (json.dumps({
        "resourceType": "Patient", "identifier": [{"system": "urn:oid:1.2.250.1.213.1.4.8", "value": p["NUMSS"]}],
        "name": [{"family": p["NOM"], "given": [p["PRENOM"]]}], "birthDate": day(p, "-"),
        "gender": "female" if p["SEXE"] == "F" else "male", "telecom": [{"system": "phone", "value": p["TEL"]}],
        "address": [{"line": [p["ADR1"]], "city": p["VILLE"], "postalCode": p["CP"]}],
    }, ensure_ascii=False, separators=(",", ":")) + "\n" for p in people))
    write("leak.hprim.xml", '<?xml version="1.0"?>\n<evenementsPatients xmlns="http://www.hprim.org/hprimXML">\n', (
        "<evenementPatient><enregistrementPatient><patient><identifiant><emetteur><valeur>"
        f"{p['NUM_DOSSIER']}</valeur></emetteur></identifiant><personnePhysique sexe=\"{p['SEXE']}\"><nomUsuel>"
        f"{escape(p['NOM'])}</nomUsuel><prenoms><prenom>{escape(p['PRENOM'])}</prenom></prenoms><adresses><adresse>"
        f"<ligne>{escape(p['ADR1'])}</ligne><ville>{escape(p['VILLE'])}</ville><codePostal>{p['CP']}</codePostal>"
        f"</adresse></adresses><dateNaissance><date>{day(p, '-')}</date></dateNaissance></personnePhysique></patient>"
        "</enregistrementPatient></evenementPatient>\n" for p in people), "</evenementsPatients>\n")
    write("leak.cda", "", (
        '<ClinicalDocument xmlns="urn:hl7-org:v3"><recordTarget><patientRole>'
        f'<id root="1.2.250.1.213.1.4.8" extension="{p["NUMSS"]}"/><addr><streetName>{escape(p["ADR1"])}</streetName>'
        f'<postalCode>{p["CP"]}</postalCode><city>{escape(p["VILLE"])}</city></addr><telecom value="tel:{p["TEL"]}"/>'
        f'<patient><name><family>{escape(p["NOM"])}</family><given>{escape(p["PRENOM"])}</given></name>'
        f'<birthTime value="{day(p)}"/></patient></patientRole></recordTarget></ClinicalDocument>\n' for p in people))
    write("leak.deaths", "", (
        f"{p['NOM']}*{p['PRENOM']}/"[:80].ljust(80) + ("2" if p["SEXE"] == "F" else "1") + (day(p) or "19000000")
        + "56260" + "VANNES".ljust(30) + "".ljust(30) + "20200101" + "56260" + "1".ljust(9) + "".ljust(22) + "\r\n"
        for p in people), encoding="cp1252")


def main(leak: str, folder: str, count: int) -> None:
    out = Path(folder)
    with open(leak, encoding="cp1252", newline="") as file:
        reader = csv.DictReader(file, delimiter=";")
        rows = [[row.get(name) or "" for name in NAMES] for row in itertools.islice(reader, count)]
    for write in [texts, database, dbf, sheets, old_sheets]:
        write(rows, out)
    for name in ["leak.jsonl"]:
        with gzip.open(out / (name + ".gz"), "wb", compresslevel=1) as packed:
            packed.write((out / name).read_bytes())


main(sys.argv[1], sys.argv[2], int(sys.argv[3]) if len(sys.argv) > 3 else 100_000)
