package vn.phoihop.audit;

import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// `phoihop audit …`: looks after the trail from the command line.
@Component
@Command(name = "audit", mixinStandardHelpOptions = true)
class AuditCommands {

    private static final int SHOWN = 20;

    private final Trails trails;
    private final MessageSource messages;

    AuditCommands(Trails trails, MessageSource messages) {
        this.trails = trails;
        this.messages = messages;
    }

    /// Examines the trail: says that all is well, and ends with 0, or which lines are not, and ends with 1.
    @Command(name = "verify", mixinStandardHelpOptions = true)
    int verify() {
        return report(trails.verify(), System.out::println);
    }

    int report(Verification result, Consumer<String> out) {
        if (result.isSealedElsewhere()) {
            out.accept(say("audit.verify.sealed_elsewhere"));
        }
        if (result.isIntact()) {
            out.accept(say("audit.verify.ok", result.lines()));
            return CommandLine.ExitCode.OK;
        }
        out.accept(say("audit.verify.faults", result.lines(), result.faults().size()));
        result.faults().stream()
                .limit(SHOWN)
                .forEach(fault -> out.accept("- " + say("audit.fault." + fault.kind(), fault.from(), fault.to())));
        return 1;
    }

    /// Numbers of lines are printed plain, so that they can be searched for.
    private String say(String key, long... numbers) {
        var words = new Object[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            words[i] = Long.toString(numbers[i]);
        }
        return messages.getMessage(key, words, Locale.of("vi"));
    }
}
