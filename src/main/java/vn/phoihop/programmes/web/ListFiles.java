package vn.phoihop.programmes.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import vn.phoihop.organisations.tables.Tables;
import vn.phoihop.programmes.ProgrammeFilter;
import vn.phoihop.programmes.ProgrammeLine;
import vn.phoihop.programmes.ProgrammeLists;
import vn.phoihop.shared.Actor;

/// The list of programmes as files, in the words of the reader; days in ISO form.
@Component
class ListFiles {

    private static final List<String> COLUMNS = List.of(
            "kind", "state", "number", "dated", "title", "owner", "begins", "ends", "parties", "signed", "items");

    private final ProgrammeLists lists;
    private final MessageSource messages;

    ListFiles(ProgrammeLists lists, MessageSource messages) {
        this.lists = lists;
        this.messages = messages;
    }

    byte[] xlsx(ProgrammeFilter filter, Actor by) {
        return Tables.xlsx(say("programmes.title"), lines(filter, "XLSX", by));
    }

    byte[] csv(ProgrammeFilter filter, Actor by) {
        return Tables.csv(lines(filter, "CSV", by));
    }

    private List<List<String>> lines(ProgrammeFilter filter, String form, Actor by) {
        var lines = new ArrayList<List<String>>();
        lines.add(COLUMNS.stream().map(name -> say("programmes.column." + name)).toList());
        lists.export(filter, form, by).forEach(line -> lines.add(cells(line)));
        return lines;
    }

    private List<String> cells(ProgrammeLine line) {
        return Stream.of(
                        say("programmes.kind." + line.kind()),
                        say("programmes.state." + line.state()),
                        line.number(),
                        day(line.dated()),
                        line.title(),
                        line.ownerName(),
                        day(line.begins()),
                        day(line.ends()),
                        Integer.toString(line.parties()),
                        Integer.toString(line.signed()),
                        Integer.toString(line.items()))
                .toList();
    }

    private static String day(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }

    private String say(String key) {
        return messages.getMessage(key, null, LocaleContextHolder.getLocale());
    }
}
