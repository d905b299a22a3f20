package vn.phoihop.petitions;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.phoihop.organisations.AreaLine;
import vn.phoihop.petitions.ImportRow.Remark;
import vn.phoihop.petitions.ImportRow.Standing;
import vn.phoihop.petitions.ImportRow.Texts;
import vn.phoihop.petitions.Session.Round;
import vn.phoihop.protection.PersonalDataFound;
import vn.phoihop.registry.symbols.Folded;

/// Understands one row after the other, and says column by column what is wrong or was added.
record RowReading(
        Round round,
        List<AreaLine> known,
        LocalDate today,
        UUID form,
        Function<Enum<?>, List<String>> names,
        Function<String, List<PersonalDataFound>> personal) {

    private static final Pattern DAY = Pattern.compile(
            "(\\d{1,2})(?:[/.-]| tháng )(\\d{1,2})(?:[/.-]| năm )(\\d{4}|\\d{2}(?!\\d))",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /// A day as a sheet counts it (46331), where its column was not told that it holds days.
    private static final Pattern COUNTED = Pattern.compile("4[0-9]{4}");

    private static final int FIRST_COUNTED = 25_569;
    private static final int CENTURY = 2000;
    private static final Map<String, Competence> LEVELS = Map.of(
            "tw", Competence.CENTRAL,
            "trung uong", Competence.CENTRAL,
            "tinh", Competence.PROVINCE,
            "cap tinh", Competence.PROVINCE,
            "xa", Competence.COMMUNE,
            "cap xa", Competence.COMMUNE,
            "phuong", Competence.COMMUNE);

    ImportRow read(String table, int number, Texts texts) {
        var remarks = new ArrayList<Remark>();
        var area = area(texts.area(), remarks);
        var day = day(texts.day(), remarks);
        var wording = wording(texts.wording(), remarks);
        var field = field(texts, remarks);
        var competence = competence(texts.competence(), remarks);
        var isWrong = remarks.stream().anyMatch(remark -> remark.standing() == Standing.ERROR);
        var petition = area == null || day == null || isWrong
                ? null
                : new NewPetition(
                        once(form, table, number),
                        kind(texts.kind()),
                        round.id(),
                        day,
                        area.id(),
                        "",
                        meeting(texts.meeting()),
                        PetitionContent.of("", wording, field, competence));
        return new ImportRow(table, number, texts, petition, List.copyOf(remarks));
    }

    /// The one-time id of a row: the same form makes the same petitions, however often it is confirmed.
    static UUID once(UUID form, String table, int row) {
        return UUID.nameUUIDFromBytes((form + "/" + table + "/" + row).getBytes(StandardCharsets.UTF_8));
    }

    private @Nullable AreaLine area(String text, List<Remark> remarks) {
        var found = Places.named(text, known);
        if (found.isEmpty()) {
            error(remarks, "area", text.isEmpty() ? "petitions.import.no.area" : "petitions.import.unknown.area", text);
        }
        return found.orElse(null);
    }

    private @Nullable LocalDate day(String text, List<Remark> remarks) {
        if (text.isEmpty()) {
            var day = round.endsOn().isAfter(today) ? today : round.endsOn();
            remarks.add(new Remark("day", Standing.WARNING, "petitions.import.no.day", List.of(shown(day))));
            return day;
        }
        var day = written(text);
        if (day.isEmpty()) {
            error(remarks, "day", "petitions.import.wrong.day", text);
        } else if (day.get().isAfter(today)) {
            error(remarks, "day", "petitions.import.future.day", text);
        }
        return day.orElse(null);
    }

    private static String shown(LocalDate day) {
        return String.format(Locale.ROOT, "%1$td/%1$tm/%1$tY", day);
    }

    private static Optional<LocalDate> written(String text) {
        try {
            if (text.matches("\\d{4}-\\d{2}-\\d{2}")) {
                return Optional.of(LocalDate.parse(text));
            }
            if (COUNTED.matcher(text).matches()) {
                return Optional.of(LocalDate.ofEpochDay(Integer.parseInt(text) - FIRST_COUNTED));
            }
            var found = DAY.matcher(text);
            return found.find()
                    ? Optional.of(LocalDate.of(
                            year(Integer.parseInt(found.group(3))),
                            Integer.parseInt(found.group(2)),
                            Integer.parseInt(found.group(1))))
                    : Optional.empty();
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int year(int written) {
        return written < 100 ? CENTURY + written : written;
    }

    private String wording(String text, List<Remark> remarks) {
        if (text.isEmpty()) {
            error(remarks, "wording", "petitions.import.no.wording", "");
        } else if (text.length() > PetitionContent.LONGEST) {
            error(remarks, "wording", "petitions.import.long.wording", "");
        }
        var found = personal.apply(text);
        if (!found.isEmpty()) {
            var pieces = found.stream().map(PersonalDataFound::text).toList();
            error(remarks, "wording", "petitions.import.personal", String.join("; ", pieces));
        }
        return text;
    }

    private static PetitionKind kind(String text) {
        var words = Folded.of(text).words();
        var isOpinion = words.startsWith("y kien") || words.startsWith("phan anh") || words.equals("opinion");
        return isOpinion ? PetitionKind.OPINION : PetitionKind.PETITION;
    }

    private static MeetingForm meeting(String text) {
        var words = Folded.of(text).words();
        if (words.contains("chuyen de")) {
            return MeetingForm.THEMATIC;
        }
        if (words.contains("truc tuyen")) {
            return words.contains("truc tiep") ? MeetingForm.MIXED : MeetingForm.ONLINE;
        }
        return MeetingForm.IN_PERSON;
    }

    private @Nullable Field field(Texts texts, List<Remark> remarks) {
        if (texts.field().isEmpty()) {
            return null;
        }
        var words = Folded.of(texts.field()).words();
        var found = Arrays.stream(Field.values())
                .filter(each -> names.apply(each).stream()
                        .map(name -> Folded.of(name).words())
                        .anyMatch(name -> name.equals(words) || name.contains(words) || words.contains(name)))
                .findFirst();
        if (found.isEmpty()) {
            remarks.add(
                    new Remark("field", Standing.WARNING, "petitions.import.unknown.field", List.of(texts.field())));
        }
        return found.orElse(null);
    }

    private static @Nullable Competence competence(String text, List<Remark> remarks) {
        if (text.isEmpty()) {
            return null;
        }
        var words = Folded.of(text).words();
        var found = LEVELS.entrySet().stream()
                .filter(each -> words.equals(each.getKey()) || words.startsWith(each.getKey() + " "))
                .map(Map.Entry::getValue)
                .findFirst();
        if (found.isEmpty()) {
            remarks.add(
                    new Remark("competence", Standing.WARNING, "petitions.import.unknown.competence", List.of(text)));
        }
        return found.orElse(null);
    }

    private static void error(List<Remark> remarks, String column, String key, String detail) {
        remarks.add(new Remark(column, Standing.ERROR, key, List.of(detail)));
    }
}
