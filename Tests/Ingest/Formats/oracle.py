"""Writes and reads files with the libraries that everybody uses, for FileOracle.swift.

    oracle.py write FOLDER        FOLDER/request (JSON) -> FOLDER/answer (the file)
    oracle.py read KIND FOLDER    the other files of FOLDER -> FOLDER/answer (JSON: tables of rows of texts)
"""

import datetime
import io
import json
import os
import sqlite3
import sys
import tarfile

folder = sys.argv[-1]


def value(cell):
    if cell is None:
        return None
    ((kind, content),) = cell.items()
    return datetime.date.fromisoformat(content) if kind == "d" else float(content) if kind == "f" else content


def write_xlsx(tables, options):
    import openpyxl
    import openpyxl.utils.datetime

    book = openpyxl.Workbook(write_only="stream" in options)
    if "1904" in options:
        book.epoch = openpyxl.utils.datetime.CALENDAR_MAC_1904
    if not book.write_only:
        book.remove(book.active)
    for number, rows in enumerate(tables):
        sheet = book.create_sheet(f"Feuille {number}")
        for row in rows:
            sheet.append([value(cell) for cell in row])
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def write_xls(tables, options):
    import xlwt

    book = xlwt.Workbook(encoding="utf-8")
    if "1904" in options:
        book.dates_1904 = True
    day = xlwt.easyxf(num_format_str=options.get("format", "DD/MM/YYYY"))
    for number, rows in enumerate(tables):
        sheet = book.add_sheet(f"Feuille {number}", cell_overwrite_ok=False)
        for at, row in enumerate(rows):
            for column, cell in enumerate(row):
                content = value(cell)
                if content is None:
                    continue
                if isinstance(content, datetime.date):
                    sheet.write(at, column, content, day)
                else:
                    sheet.write(at, column, content)
            if "flush" in options and at % 10 == 9:
                sheet.flush_row_data()
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def write_sqlite(tables, options):
    path = os.path.join(folder, "database")
    base = sqlite3.connect(path)
    for pragma in filter(None, options.get("pragmas", "").split(";")):
        base.execute(f"PRAGMA {pragma}")
    for number, rows in enumerate(tables):
        width = max(len(row) for row in rows)
        key = ", PRIMARY KEY (c0)) WITHOUT ROWID" if "keyed" in options else ")"
        base.execute(f"CREATE TABLE t{number} ({', '.join(f'c{n}' for n in range(width))}{key}")
        for row in rows:
            cells = [value(cell) for cell in row] + [None] * (width - len(row))
            cells = [str(cell) if isinstance(cell, datetime.date) else cell for cell in cells]
            base.execute(f"INSERT INTO t{number} VALUES ({', '.join('?' * width)})", cells)
    base.commit()
    if "holes" in options:
        for number in range(len(tables)):
            base.execute(f"INSERT INTO t{number} SELECT * FROM t{number}")
            base.execute(f"DELETE FROM t{number} WHERE rowid > (SELECT max(rowid) / 2 FROM t{number})")
        base.commit()
    base.close()
    with open(path, "rb") as file:
        return file.read()


def write_tar(tables, options):
    out = io.BytesIO()
    kind = {"ustar": tarfile.USTAR_FORMAT, "gnu": tarfile.GNU_FORMAT, "pax": tarfile.PAX_FORMAT}[options["form"]]
    with tarfile.open(fileobj=out, mode="w:gz" if "gzip" in options else "w", format=kind) as archive:
        for number, rows in enumerate(tables):
            text = "".join(";".join(str(value(cell) or "") for cell in row) + "\n" for row in rows).encode()
            entry = tarfile.TarInfo(options.get("name", "") + f"é{number}.csv")
            entry.size = len(text)
            entry.mtime = 1600000000.5
            entry.uname = "é" * 20
            archive.addfile(entry, io.BytesIO(text))
            link = tarfile.TarInfo(f"link{number}")
            (link.type, link.linkname) = (tarfile.SYMTYPE, "/etc/passwd")
            archive.addfile(link)
    return out.getvalue()


def words(cell):
    """A cell as any reader should show it."""
    if cell is None:
        return ""
    if isinstance(cell, bool):
        return "1" if cell else "0"
    if isinstance(cell, datetime.datetime):
        cell = cell.date()
    if isinstance(cell, datetime.date):
        return cell.isoformat()
    if isinstance(cell, float) and cell.is_integer() and abs(cell) < 1e18:
        return str(int(cell))
    return str(cell)


def read_xlsx(path):
    import openpyxl

    book = openpyxl.load_workbook(path, data_only=True)
    return [[[words(cell) for cell in row] for row in sheet.iter_rows(values_only=True)] for sheet in book]


def read_xls(path):
    import xlrd

    book = xlrd.open_workbook(path, logfile=open(os.devnull, "w"))

    def shown(cell):
        if cell.ctype == xlrd.XL_CELL_DATE:
            return words(xlrd.xldate_as_datetime(cell.value, book.datemode))
        if cell.ctype == xlrd.XL_CELL_BOOLEAN:
            return words(bool(cell.value))
        return "" if cell.ctype in (xlrd.XL_CELL_ERROR, xlrd.XL_CELL_BLANK) else words(cell.value)

    return [[[shown(cell) for cell in sheet.row(at)] for at in range(sheet.nrows)] for sheet in book.sheets()]


def read_dbf(path):
    import dbfread

    table = dbfread.DBF(path, encoding="cp850", ignore_missing_memofile=True)
    rows = [[words(cell) for cell in record.values()] for record in table]
    return [rows + [[words(cell) for cell in record.values()] for record in table.deleted]]


if sys.argv[1] == "write":
    with open(os.path.join(folder, "request"), encoding="utf-8") as file:
        request = json.load(file)
    writers = {"xlsx": write_xlsx, "xls": write_xls, "sqlite": write_sqlite, "tar": write_tar}
    answer = writers[request["kind"]](request["tables"], request["options"])
else:
    name = next(name for name in sorted(os.listdir(folder)) if name.startswith("table"))
    readers = {"xlsx": read_xlsx, "xls": read_xls, "dbf": read_dbf}
    answer = json.dumps(readers[sys.argv[2]](os.path.join(folder, name))).encode()
with open(os.path.join(folder, "answer"), "wb") as file:
    file.write(answer)
