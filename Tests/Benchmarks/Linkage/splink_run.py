"""Links one set with Splink and prints its figures as one line of JSON, for the linkage benchmark to show beside its own.

    python splink_run.py SET FILE [FILE]    the files as the benchmark reads them; the last column may be truth_cluster
    python splink_run.py drill LEAK TRUTH

Settings are good ones: Jaro-Winkler levels, term frequencies, several blocking rules, u from random pairs, EM by two or
three rules; thresholds are picked WITH the truth, so the figures are upper bounds. Seconds are those of training,
prediction and clustering; memory is the peak of the process.
"""

import json
import os
import re
import resource
import sys
import time
import unicodedata

import duckdb
import pandas
import splink.comparison_level_library as cll
import splink.comparison_library as cl
from splink import DuckDBAPI, Linker, SettingsCreator, block_on


def name(column):
    return cl.JaroWinklerAtThresholds(column, [0.92, 0.85, 0.75]).configure(term_frequency_adjustments=True)


def exact(column):
    return cl.ExactMatch(column).configure(term_frequency_adjustments=True)


def edits(column):
    return cl.DamerauLevenshteinAtThresholds(column, [1, 2]).configure(term_frequency_adjustments=True)


def swapped_names(given, surname):
    return cl.ForenameSurnameComparison(
        given, surname, forename_surname_concat_col_name="both_names"
    ).configure(term_frequency_adjustments=True)


def read(files):
    frames = []
    for index, path in enumerate(files):
        frame = pandas.read_csv(path, dtype=str, keep_default_na=False)
        frame = frame.drop(columns=[c for c in ("rec_id", "unique_id") if c in frame])
        frame = frame.apply(lambda column: column.str.strip())
        frame.insert(0, "unique_id", [f"{index}-{row}" for row in range(len(frame))])
        frames.append(frame.sample(frac=1, random_state=1).reset_index(drop=True))
    return frames


def febrl(frames):
    for frame in frames:
        frame["both_names"] = frame["given_name"] + " " + frame["surname"]
    comparisons = [
        name("given_name"), name("surname"), edits("date_of_birth"), edits("soc_sec_id"), exact("street_number"),
        cl.JaroWinklerAtThresholds("address_1", [0.9, 0.8]).configure(term_frequency_adjustments=True),
        edits("postcode"), exact("state"),
    ]
    rules = [
        block_on("soc_sec_id"), block_on("given_name", "surname"), block_on("given_name", "date_of_birth"),
        block_on("surname", "date_of_birth"), block_on("date_of_birth"), block_on("surname", "postcode"),
        block_on("given_name", "postcode"), block_on("address_1", "street_number"), block_on("surname", "given_name"),
        "l.given_name = r.surname and l.surname = r.given_name",
    ]
    training = [block_on("date_of_birth"), block_on("soc_sec_id")]
    return comparisons, rules, training, [block_on("soc_sec_id"), block_on("given_name", "surname", "date_of_birth")], 0.9


def rldata(frames):
    for frame in frames:
        frame["dob"] = frame["by"] + "-" + frame["bm"].str.zfill(2) + "-" + frame["bd"].str.zfill(2)
    comparisons = [
        name("fname_c1"), exact("fname_c2"), name("lname_c1"), exact("lname_c2"),
        cl.CustomComparison(
            output_column_name="dob",
            comparison_levels=[
                cll.NullLevel("dob"),
                cll.ExactMatchLevel("dob", term_frequency_adjustments=True),
                cll.DamerauLevenshteinLevel("dob", 1),
                cll.CustomLevel("(by_l = by_r)::int + (bm_l = bm_r)::int + (bd_l = bd_r)::int = 2", "two parts"),
                cll.DamerauLevenshteinLevel("dob", 2),
                cll.CustomLevel("by_l = by_r", "year"),
                cll.ElseLevel(),
            ],
        ),
    ]
    rules = [
        block_on("fname_c1", "lname_c1"), block_on("lname_c1", "by"), block_on("fname_c1", "by"),
        block_on("lname_c1", "bm", "bd"), block_on("fname_c1", "bm", "bd"), block_on("by", "bm", "bd"),
        block_on("substr(fname_c1,1,2)", "substr(lname_c1,1,2)", "by"),
        block_on("substr(lname_c1,1,3)", "bd", "bm"), block_on("lname_c1", "bd"), block_on("fname_c1", "substr(lname_c1,1,3)"),
    ]
    # Not by names and date: who shares both whole names differs in the date, and EM would learn that dates never agree.
    training = [block_on("fname_c1"), block_on("lname_c1")]
    return comparisons, rules, training, [
        block_on("fname_c1", "lname_c1", "by"), block_on("fname_c1", "by", "bm", "bd"),
        block_on("lname_c1", "by", "bm", "bd"), block_on("fname_c1", "lname_c1", "bm", "bd"),
    ], 0.9


def historical(frames):
    for frame in frames:
        frame["year"] = frame["dob"].str[:4]
    comparisons = [
        name("first_name"), name("surname"),
        cl.CustomComparison(
            output_column_name="dob",
            comparison_levels=[
                cll.NullLevel("dob"),
                cll.ExactMatchLevel("dob", term_frequency_adjustments=True),
                cll.DamerauLevenshteinLevel("dob", 1),
                cll.DamerauLevenshteinLevel("dob", 2),
                cll.CustomLevel("year_l = year_r", "year"),
                cll.ElseLevel(),
            ],
        ),
        cl.LevenshteinAtThresholds("postcode_fake", [1, 2]).configure(term_frequency_adjustments=True),
        exact("birth_place"), exact("occupation"),
    ]
    rules = [
        block_on("first_name", "surname"), block_on("surname", "dob"), block_on("first_name", "dob"),
        block_on("postcode_fake", "first_name"), block_on("postcode_fake", "surname"), block_on("postcode_fake", "dob"),
        block_on("dob", "birth_place"), block_on("dob", "occupation"),
        block_on("substr(first_name,1,3)", "substr(surname,1,4)"), block_on("surname", "birth_place", "occupation"),
        block_on("substr(dob,1,7)", "substr(surname,1,3)"), block_on("postcode_fake", "occupation"),
    ]
    training = [block_on("first_name", "surname"), block_on("dob"), block_on("postcode_fake")]
    return comparisons, rules, training, [block_on("first_name", "surname", "dob"), block_on("postcode_fake", "dob", "surname")], 0.6


def fold(text):
    letters = unicodedata.normalize("NFD", text.upper())
    return re.sub(r"[^A-Z0-9 ]", "", "".join(c for c in letters if not unicodedata.combining(c)).replace("-", " ")).strip()


def read_drill(leak, truth):
    frame = pandas.read_csv(leak, sep=";", dtype=str, keep_default_na=False, encoding="cp1252", names=range(28), skiprows=1,
        engine="python", on_bad_lines=lambda fields: fields[:28])
    with open(leak, encoding="cp1252") as file:
        frame.columns = file.readline().strip().split(";")
    persons = pandas.read_csv(truth, dtype=str, keep_default_na=False)
    assert len(persons) == len(frame)
    frame = frame.fillna("")
    digits = lambda column: frame[column].str.replace(r"\D", "", regex=True)
    table = pandas.DataFrame({
        "unique_id": [f"0-{row}" for row in range(len(frame))],
        "surname": frame["NOM"].map(fold), "birth_name": frame["NOM_NAISS"].map(fold),
        "given": frame["PRENOM"].map(fold), "sex": frame["SEXE"].str[:1],
        "dob": frame["DDN"].str.replace(r"^(\d\d)/(\d\d)/(\d{4})$", r"\3-\2-\1", regex=True),
        "address": frame["ADR1"].map(fold), "postcode": frame["CP"].str.zfill(5).where(frame["CP"] != "", ""),
        "town": frame["VILLE"].map(fold), "phone": digits("TEL").str[-9:], "mobile": digits("PORTABLE").str[-9:],
        "email": frame["EMAIL"].str.lower(), "nir": digits("NUMSS").str[:13],
        "truth_cluster": persons["person"],
    })
    # Values that tell nothing.
    table.loc[table["nir"].str.fullmatch(r"(.)\1*"), "nir"] = ""
    for column in ("phone", "mobile"):
        table.loc[table[column].str.fullmatch(r"(.)\1*"), column] = ""
    table["first_given"] = table["given"].str.split(" ").str[0].fillna("")
    return [table.sample(frac=1, random_state=1).reset_index(drop=True)]


def drill(frames):
    comparisons = [
        cl.CustomComparison(
            output_column_name="surname",
            comparison_levels=[
                cll.NullLevel("surname"),
                cll.ExactMatchLevel("surname", term_frequency_adjustments=True),
                cll.CustomLevel("birth_name_l = surname_r or surname_l = birth_name_r or birth_name_l = birth_name_r", "birth name"),
                cll.JaroWinklerLevel("surname", 0.92),
                cll.JaroWinklerLevel("surname", 0.85),
                cll.ElseLevel(),
            ],
        ),
        name("given"), edits("dob"), exact("sex"), edits("nir"),
        exact("phone"), exact("mobile"), exact("email"),
        cl.JaroWinklerAtThresholds("address", [0.92, 0.85]).configure(term_frequency_adjustments=True),
        edits("postcode"),
    ]
    rules = [
        block_on("nir"), block_on("surname", "given"), block_on("surname", "dob"), block_on("first_given", "dob"),
        block_on("birth_name", "dob"), block_on("mobile"), block_on("email"), block_on("phone", "first_given"),
        block_on("address", "postcode", "first_given"), block_on("birth_name", "given"),
        block_on("substr(surname,1,3)", "substr(given,1,3)", "substr(dob,1,4)"),
    ]
    training = [block_on("surname", "given"), block_on("dob", "sex"), block_on("nir")]
    return comparisons, rules, training, [block_on("nir", "first_given"), block_on("surname", "given", "dob")], 0.8


MODELS = {
    "febrl": febrl, "rldata": rldata, "historical_50k": historical, "drill": drill,
}


def pairs_of(sizes):
    return sum(n * (n - 1) // 2 for n in sizes)


def closure(edges, truth, across, real):
    leader = {}

    def find(x):
        while leader.get(x, x) != x:
            leader[x] = leader.get(leader[x], leader[x])
            x = leader[x]
        return x

    for a, b in edges:
        x, y = find(a), find(b)
        if x != y:
            leader[max(x, y)] = min(x, y)
    groups = {}
    for x in truth:
        groups.setdefault(find(x), []).append(x)

    def count(members):
        everything = pairs_of([len(members)])
        if not across:
            return everything
        files = {}
        for x in members:
            files[x.split("-")[0]] = files.get(x.split("-")[0], 0) + 1
        return everything - pairs_of(files.values())

    sizes = {}
    for person in truth.values():
        sizes[person] = sizes.get(person, 0) + 1
    found = right = 0
    precision = recall = 0.0
    for members in groups.values():
        found += count(members)
        persons = {}
        for x in members:
            persons.setdefault(truth[x], []).append(x)
        for person, part in persons.items():
            right += count(part)
            precision += len(part) ** 2 / len(members)
            recall += len(part) ** 2 / sizes[person]
    b3 = 2 * precision * recall / len(truth) / (precision + recall)
    return (2 * right / (found + real) if found + real else 1.0), b3


def main():
    which, files = sys.argv[1], sys.argv[2:]
    frames = read_drill(*files) if which == "drill" else read(files)
    model = MODELS[which if which in MODELS else re.sub(r"\d+$", "", which)]
    comparisons, rules, training, certain, recall = model(frames)
    truth = {}
    for frame in frames:
        truth.update(zip(frame["unique_id"], frame["truth_cluster"]))
    frames = [frame.drop(columns=["truth_cluster"]).pipe(lambda table: table.where(table != "", None)) for frame in frames]
    across = len(frames) > 1
    start = time.perf_counter()
    connection = duckdb.connect()
    connection.execute(f"SET threads TO {os.cpu_count()}")
    api = DuckDBAPI(connection=connection)
    tables = [api.register(frame, dataset_display_name=f"file{index}") for index, frame in enumerate(frames)]
    linker = Linker(
        tables if across else tables[0],
        SettingsCreator(
            link_type="link_only" if across else "dedupe_only", comparisons=comparisons,
            blocking_rules_to_generate_predictions=rules, retain_intermediate_calculation_columns=False,
            retain_matching_columns=False, additional_columns_to_retain=[],
        ), log_level=None,
    )
    linker.training.estimate_probability_two_random_records_match(certain, recall=recall)
    linker.training.estimate_u_using_random_sampling(max_pairs=5_000_000, seed=1)
    for rule in training:
        linker.training.estimate_parameters_using_expectation_maximisation(rule)
    predicted = linker.inference.predict(threshold_match_weight=-15)
    clustered = linker.clustering.cluster_pairwise_predictions_at_threshold(predicted, threshold_match_probability=0.95)
    clustered.as_pandas_dataframe()
    seconds = time.perf_counter() - start
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024

    links = predicted.as_pandas_dataframe()[["unique_id_l", "unique_id_r", "match_weight", "match_probability"]]
    links = links.sort_values("match_weight", ascending=False)
    sizes = {}
    for x, person in truth.items():
        sizes.setdefault(person, []).append(x)
    real = sum(pairs_of([len(m)]) for m in sizes.values())
    if across:
        for members in sizes.values():
            for index in range(len(frames)):
                real -= pairs_of([sum(x.startswith(f"{index}-") for x in members)])
    left, right_ids = links["unique_id_l"].tolist(), links["unique_id_r"].tolist()
    weights = links["match_weight"].tolist()
    is_right = [truth[a] == truth[b] for a, b in zip(left, right_ids)]
    best, at, hits = (0.0, 0.0, 0.0), 0.0, 0
    for index, good in enumerate(is_right):
        hits += good
        if index + 1 < len(weights) and weights[index + 1] == weights[index]:
            continue
        f1 = 2 * hits / (index + 1 + real)
        if f1 > best[2]:
            best, at = (hits / (index + 1), hits / real, f1), weights[index]
    likely = [good for good, p in zip(is_right, links["match_probability"]) if p >= 0.95]
    cluster = max(
        (closure([(a, b) for a, b, w in zip(left, right_ids, weights) if w >= t], truth, across, real) + (t,)
         for t in [at + step for step in (-2, -1, 0, 1, 2, 4, 6, 8)]), key=lambda result: result[0])
    print(json.dumps({
        "pairs95": 2 * sum(likely) / (len(likely) + real), "best": best, "cluster": cluster[0], "b3": cluster[1],
        "seconds": seconds, "megabytes": megabytes, "found": hits / real,
    }))


main()
