package vn.phoihop.notifications;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.Set;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/// What became of a letter that was handed to the server.
sealed interface Handed {

    /// The server has it.
    record Taken() implements Handed {}

    /// The server has it not; another time perhaps.
    record NotNow(String problem) implements Handed {}

    /// Nobody takes mail at the address.
    record NobodyThere(String problem) implements Handed {}

    /// The line broke: the server may have it or not.
    record Unknown(String problem) implements Handed {}

    int LONGEST = 300;

    /// Replies to a recipient that say there is nobody, and not that there is no room or no permission.
    Set<Integer> NOBODY = Set.of(550, 551, 553);

    static Handed no(MessagingException why) {
        for (@Nullable Exception each = why; each != null; each = next(each)) {
            switch (each) {
                case SMTPAddressFailedException address -> {
                    return recipient(address.getReturnCode(), said(address));
                }
                case SMTPSenderFailedException sender -> {
                    return new NotNow(said(sender));
                }
                case SMTPSendFailedException answered
                when answered.getReturnCode() > 0 -> {
                    if (next(answered) instanceof SMTPAddressFailedException) {
                        continue;
                    }
                    return new NotNow(said(answered));
                }
                case AddressException malformed -> {
                    return new NobodyThere(said(malformed));
                }
                default -> {
                    // what it wraps says more
                }
            }
        }
        return new Unknown(said(why));
    }

    /// 5.7 is a matter of policy: the server does not want us, which says nothing of the address.
    private static Handed recipient(int code, String said) {
        var isPolicy = said.contains(" 5.7.") || said.contains("-5.7.");
        return NOBODY.contains(code) && !isPolicy ? new NobodyThere(said) : new NotNow(said);
    }

    private static @Nullable Exception next(Exception each) {
        return each instanceof MessagingException wrapping ? wrapping.getNextException() : null;
    }

    /// What the server said, short enough for a line of a list.
    static String said(Exception why) {
        var words = why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage();
        var line = words.strip().replaceAll("\\s+", " ");
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST);
    }
}
