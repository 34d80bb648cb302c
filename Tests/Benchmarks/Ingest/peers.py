"""Reads FILE as text, no more, with DuckDB and with pandas; a line each: seconds, processor seconds, peak MB.

usage: peers.py FILE DELIMITER
"""
import os
import sys
import tempfile
import time

CODE = {
    "duckdb, 1 thread": """
import duckdb
c = duckdb.connect(config={"threads": 1})
c.execute("create table t as select * from read_csv(?, delim=?, all_varchar=true, header=true, quote='\\"',"
          " escape='\\"', strict_mode=false, null_padding=true, ignore_errors=true)", [utf8, delimiter])
rows = c.execute("select count(*) from t").fetchone()[0]
""",
    "pandas, C parser": """
import pandas
rows = len(pandas.read_csv(file, sep=delimiter, dtype=str, encoding="cp1252", encoding_errors="replace",
                           on_bad_lines="skip", keep_default_na=False))
""",
}


def main(file: str, delimiter: str) -> None:
    # DuckDB has no cp1252 without an extension from its server: it gets the text as UTF-8, which is less work.
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", newline="") as copy:
        with open(file, encoding="cp1252", errors="replace", newline="") as given:
            while block := given.read(1 << 20):
                copy.write(block)
        copy.flush()
        measure(file, delimiter, copy.name)


def measure(file: str, delimiter: str, utf8: str) -> None:
    for name, code in CODE.items():
        child = os.fork()
        if child == 0:
            known = {"file": file, "utf8": utf8, "delimiter": delimiter}
            try:
                exec(code.strip().splitlines()[0], known)  # the import is not measured
            except ImportError as missing:
                print(f"skipped: {name}: {missing}; deploy/requirements-bench.txt names what is needed", flush=True)
                os._exit(0)
            start, before = time.perf_counter(), time.process_time()
            exec(code, known)
            wall, used = time.perf_counter() - start, time.process_time() - before
            peak = next(l for l in open("/proc/self/status") if l.startswith("VmHWM")).split()[1]
            print(f"{name}: {known['rows']} rows, {wall:.2f} s, {used:.2f} s of processor,"
                  f" {int(known['rows'] / used)} rows/s a core, {int(peak) // 1024} MB at the peak", flush=True)
            os._exit(0)
        _, status = os.waitpid(child, 0)
        if status:
            print(f"{name}: failed", flush=True)


main(sys.argv[1], sys.argv[2])
