"""A second opinion, one JSON value a line: what other people's libraries make of the same input."""

import csv
import io
import json
import sys


def nir(text):
    from stdnum.exceptions import ValidationError
    from stdnum.fr import nir as number

    try:
        return number.compact(number.validate(text))
    except ValidationError as error:
        return type(error).__name__


def control(text):
    from stdnum.fr import nir as number

    return number.calc_check_digits(text)


def phone(text, region):
    import phonenumbers

    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return None
    form = phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
    return {"number": form, "possible": phonenumbers.is_possible_number(number), "valid": phonenumbers.is_valid_number(number)}


def repaired(text):
    import ftfy

    return ftfy.fix_encoding(text)


def table(text, delimiter, quote, escape):
    csv.field_size_limit(1 << 24)
    reader = csv.reader(
        io.StringIO(text, newline=""), delimiter=delimiter, quotechar=quote, doublequote=escape is None, escapechar=escape,
        strict=True,
    )
    return [row for row in reader if row]


def luhn(text):
    from stdnum import luhn as formula

    return formula.is_valid(text)


def main():
    functions = {"nir": nir, "control": control, "phone": phone, "repaired": repaired, "table": table, "luhn": luhn}
    for line in sys.stdin.buffer:
        name, *arguments = json.loads(line)
        answer = json.dumps(functions[name](*arguments), ensure_ascii=True)
        sys.stdout.write(answer + "\n")


main()
