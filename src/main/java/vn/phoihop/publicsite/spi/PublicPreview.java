package vn.phoihop.publicsite.spi;

import java.util.List;
import vn.phoihop.protection.PersonalDataFound;

/// An entry as anyone would see it if it were published now, and what in it looks like personal data that nobody has
/// confirmed yet: what the second person looks at before signing.
public record PublicPreview(PublicEntry entry, List<PersonalDataFound> findings) {

    public PublicPreview {
        findings = List.copyOf(findings);
    }

    /// Whether nothing in it asks for a second look.
    public boolean isClean() {
        return findings.isEmpty();
    }

    /// What was found, each text once.
    public List<String> texts() {
        return findings.stream().map(PersonalDataFound::text).distinct().toList();
    }
}
