package vn.phoihop.publicsite.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.phoihop.publicsite.BoardLine;
import vn.phoihop.publicsite.LogLine;
import vn.phoihop.publicsite.PromiseLine;
import vn.phoihop.publicsite.PublicFileLine;

/// The rows of the open data: names as they are exchanged, days without times.
final class PublicData {

    private PublicData() {}

    /// A page of rows and the address of the next; null at the end.
    record Page<T>(List<T> rows, @Nullable String next) {}

    /// An entry.
    record EntryRow(
            String kind,
            String number,
            String title,
            String summary,
            String place,
            String field,
            String organisation,
            String stage,
            @Nullable LocalDate received,
            @Nullable LocalDate due,
            @Nullable LocalDate answered,
            @Nullable LocalDate closed,
            String page,
            List<FileRow> files) {

        static final List<String> COLUMNS = List.of(
                "kind",
                "number",
                "title",
                "summary",
                "place",
                "field",
                "organisation",
                "stage",
                "received",
                "due",
                "answered",
                "closed",
                "page",
                "files");

        static EntryRow of(BoardLine line, List<PublicFileLine> files) {
            return new EntryRow(
                    line.kind().path(),
                    line.number(),
                    line.title(),
                    line.summary(),
                    line.place(),
                    line.field(),
                    line.organisation(),
                    line.stage().path(),
                    line.received(),
                    line.due(),
                    line.answered(),
                    line.closed(),
                    line.path(),
                    files.stream().map(FileRow::of).toList());
        }

        List<String> cells() {
            return List.of(
                    kind,
                    number,
                    title,
                    summary,
                    place,
                    field,
                    organisation,
                    stage,
                    day(received),
                    day(due),
                    day(answered),
                    day(closed),
                    page,
                    files.stream().map(FileRow::path).collect(Collectors.joining(" ")));
        }
    }

    /// A file beside an entry: its name, type, size in bytes, and the address from which anyone has it.
    record FileRow(String name, String mediaType, int size, String path) {

        static FileRow of(PublicFileLine file) {
            return new FileRow(file.name(), file.mediaType(), file.size(), file.path());
        }
    }

    /// A promise.
    record PromiseRow(
            String promise,
            String owner,
            LocalDate due,
            LocalDate firstDue,
            int moves,
            String state,
            @Nullable LocalDate settled,
            String kind,
            String number,
            String page) {

        static final List<String> COLUMNS =
                List.of("promise", "owner", "due", "first_due", "moves", "state", "settled", "kind", "number", "page");

        static PromiseRow of(PromiseLine line) {
            return new PromiseRow(
                    line.promise(),
                    line.owner(),
                    line.due(),
                    line.firstDue(),
                    line.moves(),
                    line.state().path(),
                    line.settled(),
                    line.kind().path(),
                    line.number(),
                    line.path());
        }

        List<String> cells() {
            return List.of(
                    promise,
                    owner,
                    day(due),
                    day(firstDue),
                    Integer.toString(moves),
                    state,
                    day(settled),
                    kind,
                    number,
                    page);
        }
    }

    /// A line of the public log.
    record LogRow(
            LocalDate day,
            String recordType,
            String act,
            String reasonCode,
            String organisation,
            String ruleVersion,
            int count) {

        static final List<String> COLUMNS =
                List.of("day", "record_type", "act", "reason_code", "organisation", "rule_version", "count");

        static LogRow of(LogLine line, String organisation) {
            return new LogRow(
                    line.day(),
                    line.recordType(),
                    line.act(),
                    line.reasonCode(),
                    organisation,
                    line.ruleVersion(),
                    line.count());
        }

        List<String> cells() {
            return List.of(
                    day.toString(), recordType, act, reasonCode, organisation, ruleVersion, Integer.toString(count));
        }
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }
}
