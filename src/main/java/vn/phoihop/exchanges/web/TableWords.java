package vn.phoihop.exchanges.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import vn.phoihop.exchanges.CommentLine;
import vn.phoihop.exchanges.CommentTable;
import vn.phoihop.shared.OrganisationId;

/// The summary table in words, the same for screen, paper and files.
public record TableWords(
        CommentTable table, Map<OrganisationId, String> names, MessageSource messages, Locale language) {

    /// The columns: number, clause, organisation, comment, taken in or explained.
    public static final List<String> COLUMNS = List.of("no", "clause", "organisation", "content", "explanation");

    public String say(String key, Object... details) {
        return messages.getMessage("exchanges.table." + key, details, language);
    }

    public List<String> head() {
        return COLUMNS.stream().map(this::say).toList();
    }

    /// One row for each comment.
    public List<List<String>> rows() {
        var all = new ArrayList<List<String>>();
        for (var line : table.lines()) {
            all.add(List.of(
                    Integer.toString(all.size() + 1),
                    line.clause(),
                    name(line.organisation()),
                    line.content(),
                    decided(line)));
        }
        return all;
    }

    private String decided(CommentLine line) {
        var decision = line.decision() == null ? "none" : line.decision().name();
        var words = messages.getMessage("exchanges.decision." + decision, null, language);
        return line.explanation().isEmpty() ? words : words + ". " + line.explanation();
    }

    /// The three lists below the table: their heading, and who is on them.
    public List<List<String>> lists() {
        return List.of(
                List.of(say("agreed"), names(table.agreed())),
                List.of(say("nocomment"), names(table.withoutComment())),
                List.of(say("silent"), names(table.silent())));
    }

    private String names(List<OrganisationId> organisations) {
        return organisations.isEmpty()
                ? say("none")
                : organisations.stream().map(this::name).sorted().collect(Collectors.joining("; "));
    }

    public String name(OrganisationId organisation) {
        return names.getOrDefault(organisation, "");
    }

    public String counts() {
        return say("counts", table.consulted(), table.answered(), table.lines().size());
    }

    public String about() {
        return say("about", table.subject());
    }
}
