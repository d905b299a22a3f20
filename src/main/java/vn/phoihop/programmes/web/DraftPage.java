package vn.phoihop.programmes.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.programmes.ProgrammeId;
import vn.phoihop.programmes.Vocabulary.Form;
import vn.phoihop.programmes.Vocabulary.Topic;
import vn.phoihop.shared.OrganisationId;

/// The form of a draft: new (`id` null) or to be reworded, what one may choose from, what stands in it, and why it was
/// refused (the key of a sentence, empty when it was not). `source` names the document it was read from.
public record DraftPage(
        @Nullable ProgrammeId id,
        List<Form> forms,
        List<Topic> topics,
        List<OrganisationLine> bodies,
        OrganisationId lead,
        Typed typed,
        String said,
        String source,
        List<RowTrouble> troubles) {

    /// Where the form is sent.
    public String action() {
        return id == null ? "/programmes" : id.path() + "/text";
    }

    /// Where one goes without saving.
    public String back() {
        return id == null ? "/programmes" : id.path();
    }

    /// Topics that are offered or already have words.
    public List<Topic> fields() {
        return topics.stream()
                .filter(topic -> topic.isOffered()
                        || !typed.value("content." + topic.code()).isEmpty())
                .toList();
    }
}
