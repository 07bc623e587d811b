"""What the Setup place says about lists, columns and rows; each sentence is one unit for the translator."""

import re
from collections.abc import Mapping as Facts

from PySide6.QtCore import QCoreApplication, QLocale, QObject

from regdesk.roster.check import Problem
from regdesk.roster.files import Kind, Listing
from regdesk.roster.letters import TWICE
from regdesk.roster.mapping import DATES, Column, Mistake, Target
from regdesk.roster.plan import Difference, Duplicate, ListPlan
from regdesk.roster.tally import ColumnResult
from regdesk.sentences import ERRORS, ROSTER, ROSTER_RESULTS, ROSTER_TARGETS
from ui.wording import Told, isolated

_OWN_WORDS = re.compile(r"([“«‹\"`]?\{(?:value|meant|nearest)\}[”»›\"`]?)")
_LAST_WORD = re.compile(r"(: ?)(\{value\})$")


class SetupWords(QObject):
    """The words of one language; `language` decides how thousands are written."""

    def __init__(self, language: str) -> None:
        super().__init__()
        # Spanish as it is written in Mexico: 1,842 and not 1.842
        self._locale = QLocale("es_MX" if language == "es" else language)

    def number(self, count: int) -> str:
        """`1,842` in English."""
        return self._locale.toString(count)

    def counted(self, one: str, many: str, count: int) -> str:
        """The sentence for one or for many, with the number in it."""
        return (one if count == 1 else many).format(count=self.number(count))

    def rows(self, count: int) -> str:
        return self.counted(self.tr("{count} row"), self.tr("{count} rows"), count)

    # the file

    def listing(self, listing: Listing, rows: int | None = None) -> str:
        """`UN_list.xlsx · sheet “Approved” · 1,842 rows`; `rows` when they were counted."""
        parts = [isolated(listing.path.name)]
        if listing.sheet:
            parts.append(self.tr("sheet “{sheet}”").format(sheet=isolated(listing.sheet)))
        if rows is not None:
            parts.append(self.rows(rows))
        elif listing.rows_about:
            parts.append(self.tr("about {rows}").format(rows=self.rows(listing.rows_about)))
        return " · ".join(parts)

    def kind(self, kind: Kind) -> str:
        match kind:
            case Kind.CSV:
                return self.tr("Text with columns (CSV)")
            case Kind.XLSX:
                return self.tr("Excel workbook (.xlsx)")
            case Kind.JSON:
                return self.tr("JSON")

    def encoding(self, encoding: str) -> str:
        """The name of an encoding as people know it."""
        if encoding == TWICE:
            return self.tr("UTF-8, saved twice")
        known = {"utf-8": "UTF-8", "utf-8-sig": "UTF-8", "utf-16": "UTF-16", "mac-roman": "Mac Roman"}
        return known.get(encoding) or encoding.replace("windows", "Windows").replace("gb18030", "GB 18030")

    def delimiter(self, delimiter: str) -> str:
        known = {
            ",": self.tr("comma"),
            ";": self.tr("semicolon"),
            "\t": self.tr("tab"),
            "|": self.tr("vertical bar"),
        }
        return known.get(delimiter, delimiter)

    # columns

    def goes_to(self, column: Column, *, ambiguous: bool) -> str:
        """`Date of birth · day first`; `ambiguous` says that the cells can be read both ways."""
        name = self.target(column.target)
        detail = self._detail(column, ambiguous=ambiguous)
        return f"{name} · {detail}" if detail else name

    def _detail(self, column: Column, *, ambiguous: bool) -> str:
        if column.target in DATES and ambiguous:
            return self.tr("day first") if column.day_first else self.tr("month first")
        if column.target in (Target.NATIONALITY, Target.COUNTRY):
            return {"alpha3": self.tr("3 letters"), "alpha2": self.tr("2 letters")}.get(column.form, "")
        return ""

    def target(self, target: Target) -> str:
        return QCoreApplication.translate("roster", ROSTER_TARGETS[target])

    def result(self, result: ColumnResult) -> str:
        """`1,842 filled`."""
        return _told("roster", ROSTER_RESULTS[result.reason], {"count": self.number(result.count)})

    def mistake(self, mistake: Mistake) -> str:
        """What is wrong with the mapping, or to think of."""
        if not mistake.grave:
            return _told("roster", ROSTER[mistake.reason], {})
        target = self.target(mistake.target) if mistake.target else ""
        facts = {"count": self.number(mistake.count), "target": target}
        return _told("errors", ERRORS[f"mapping_{mistake.reason}"], facts)

    # rows

    def problem(self, problem: Problem) -> str:
        """Why a row stays out; the row's own words are weighty, and those that end a sentence stand like a code."""
        sentence = QCoreApplication.translate("roster", ROSTER[problem.reason])
        facts = {name: isolated(str(fact).replace("*", "∗")) for name, fact in problem.facts.items()}
        return _OWN_WORDS.sub(r"**\1**", _LAST_WORD.sub(r"\1`\2`", sentence)).format_map(facts)

    def row(self, number: int) -> str:
        return self.tr("Row {number}").format(number=self.number(number))

    def duplicate(self, duplicate: Duplicate, name: str, other: str) -> str:
        """Two registrations that look like one person; the names are empty when the list gives none."""
        facts = {"name": name, "other": other, "row": self.number(duplicate.other_row)}
        same_document = duplicate.reason.startswith("same_document")
        if duplicate.other_row:
            sentence = (
                self.tr("**{name}** has the same passport as row {row}, **{other}**")
                if same_document
                else self.tr("**{name}** has the same name and date of birth as row {row}")
            )
        else:
            sentence = (
                self.tr("**{name}** has the same passport as **{other}**, who is on the list from another channel")
                if same_document
                else self.tr("**{name}** is on the list already, from another channel")
            )
        return sentence.format_map({key: isolated(fact) for key, fact in facts.items()})

    def difference(self, difference: Difference, name: str) -> str:
        """A person with a badge whom the file would change: what would be changed, never from what to what."""
        fields = ", ".join(dict.fromkeys(self._field(field) for field, _, _ in difference.changes))
        sentence = self.tr("**{name}** has a badge. The file differs in: {fields}. Nothing is changed.")
        return sentence.format(name=isolated(name), fields=isolated(fields))

    def _field(self, field: str) -> str:
        return self.target(Target(field)) if field in set(Target) else self.tr("Notes")

    # the plan

    def problems(self, plan: ListPlan) -> Told:
        """How many rows have a problem, and what can be done."""
        bad, good = plan.rows_with_problems, good_rows(plan)
        if not bad:
            one, many = self.tr("{count} row can be imported."), self.tr("All {count} rows can be imported.")
            rest = self.counted(one, many, good)
            return Told(self.tr("No row has a problem"), rest, "check-circle-fill", "ok")
        bold = self.counted(self.tr("{count} row has a problem"), self.tr("{count} rows have a problem"), bad)
        if not good:
            rest = self.tr("No row can be imported. Fix them in the file and import again.")
            return Told(bold, rest, "warning-fill", "warn")
        rest = self.counted(
            self.tr("The other row can be imported now. You can fix these in the file and import again."),
            self.tr("The other {count} rows can be imported now. You can fix these in the file and import again."),
            good,
        )
        return Told(bold, rest, "warning-fill", "warn")

    def more(self, count: int) -> str:
        return self.counted(self.tr("and {count} more"), self.tr("and {count} more"), count)

    def tally(self, plan: ListPlan) -> str:
        """`1,204 new, 612 changed, 19 unchanged, 0 missing from this file.` Nobody is ever removed by an import."""
        sentence = self.tr("{new} new, {changed} changed, {unchanged} unchanged, {missing} missing from this file.")
        return sentence.format(
            new=self.number(plan.new), changed=self.number(plan.changed), unchanged=self.number(plan.unchanged),
            missing=self.number(len(plan.missing)),
        )  # fmt: skip


def good_rows(plan: ListPlan) -> int:
    """How many rows have no problem."""
    return plan.rows - plan.rows_with_problems


def _told(context: str, sentence: str, facts: Facts[str, str]) -> str:
    translated = QCoreApplication.translate(context, sentence)
    return translated.format_map({name: isolated(fact) for name, fact in facts.items()})
