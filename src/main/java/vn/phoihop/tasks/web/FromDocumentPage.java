package vn.phoihop.tasks.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.phoihop.registry.Directives;
import vn.phoihop.tasks.TaskLine;

/// The sentences of a document of which tasks can be made, and the tasks already made.
public record FromDocumentPage(Directives.Text text, List<TaskLine> made, boolean all) {

    private static final int LONGEST = 900;

    /// Those shown: the orders, or all.
    public List<Directives.Sentence> shown() {
        return text.sentences().stream().filter(each -> all || each.isOrder()).toList();
    }

    /// The form of a new task, with the place of this sentence.
    public String form(Directives.Sentence sentence) {
        var document = text.document();
        var words = sentence.words().length() > LONGEST ? sentence.words().substring(0, LONGEST) : sentence.words();
        return "/tasks/new?kind=registry&id=" + document.id() + "&number=" + coded(document.number()) + "&source="
                + coded(document.title()) + "&line=" + sentence.line() + "&quote=" + coded(words) + "&title="
                + coded(words.replaceFirst("^[-+•*\\s]+|^\\d{1,2}[.)]\\s*", ""));
    }

    private static String coded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
