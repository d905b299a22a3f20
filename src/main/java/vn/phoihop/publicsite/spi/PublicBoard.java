package vn.phoihop.publicsite.spi;

import java.util.List;
import java.util.stream.Stream;
import vn.phoihop.protection.PersonalDataFound;

/// The board of the public page. A case module puts up, in the transaction of its own act, what anyone may see; who may
/// decide that, and that two people did, is for the case module to hold.
public interface PublicBoard {

    /// What in the entry looks like personal data and was not confirmed as harmless. Publishing asks that this is
    /// empty.
    List<PersonalDataFound> findings(PublicEntry entry);

    /// The entry as anyone would see it, with what in it was found and not confirmed.
    default PublicPreview preview(PublicEntry entry) {
        return new PublicPreview(entry, findings(entry));
    }

    /// The same, where `shown` can be seen already: what stands there was confirmed, only what is new is found.
    default PublicPreview preview(PublicEntry entry, PublicEntry shown) {
        var known = findings(shown).stream().map(PersonalDataFound::text).toList();
        var all = Stream.concat(entry.confirmed().stream(), known.stream())
                .distinct()
                .toList();
        return new PublicPreview(entry, findings(entry.withConfirmed(all)));
    }

    /// Shows the entry, or replaces what stood there under the same kind and number.
    ///
    /// Throws [NotFitToPublish] when something in it still looks like personal data.
    void publish(PublicEntry entry);

    /// Takes an entry down; a dated stub without content stays, with the reason: a code from the closed list of
    /// [WithdrawalReason].
    void withdraw(PublicKind kind, String number, WithdrawalReason reason);

    /// A file as it would be put beside an entry, for the second person to look at. Throws [NotFitToPublish] when a
    /// copy of this type cannot be rebuilt.
    PublicCopy rebuild(String name, byte[] content);

    /// The same without what looks like personal data and is not among `kept`: taken out of its name and its
    /// words, or covered where pages are drawn. Of a PDF only pictures of its pages are left then.
    PublicCopy redact(String name, byte[] content, List<String> kept);

    /// Puts a file beside an entry: a copy rebuilt without metadata. Throws [NotFitToPublish] when its text holds
    /// personal data that is not among `confirmed`, when a copy of this type cannot be rebuilt, or when the entry
    /// cannot be seen; whoever takes the entry down at the same moment takes the file with it.
    void attach(PublicKind kind, String number, String name, byte[] content, List<String> confirmed);

    /// Takes a file away from an entry for a reason of the closed list; the public log says so. False when there is
    /// none of this name.
    boolean detach(PublicKind kind, String number, String name, WithdrawalReason reason);

    /// The names of the files beside an entry.
    List<String> files(PublicKind kind, String number);

    /// Whether the entry can be seen now.
    boolean isShown(PublicKind kind, String number);
}
