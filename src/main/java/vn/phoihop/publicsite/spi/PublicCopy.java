package vn.phoihop.publicsite.spi;

import java.util.List;
import vn.phoihop.protection.PersonalDataFound;

/// A file rebuilt for everyone: what can be seen in it and nothing that travels unseen with it; what in its text looks
/// like personal data, and whether it has a text at all that could be looked through.
@SuppressWarnings("ArrayRecordComponent") // written out as it is, never compared
public record PublicCopy(
        String name, String mediaType, byte[] bytes, boolean hasText, List<PersonalDataFound> findings) {

    public PublicCopy {
        findings = List.copyOf(findings);
    }
}
