package vn.phoihop.access;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.phoihop.organisations.OrganisationLine;
import vn.phoihop.organisations.Organisations;
import vn.phoihop.shared.Actor;
import vn.phoihop.shared.OrganisationId;
import vn.phoihop.shared.Role;

/// `phoihop account …`: the way into an installation without administrators, or for one who lost the way. Whoever may
/// run it may read the database anyway; what it does is in the audit trail all the same.
@Component
@Command(name = "account", mixinStandardHelpOptions = true)
class AccountCommands {

    private final Accounts accounts;
    private final Administration administration;
    private final Positions positions;
    private final Organisations organisations;
    private final TransactionTemplate transaction;
    private final Today today;
    private final MessageSource messages;
    private final Consumer<String> out;

    AccountCommands(
            Accounts accounts,
            Administration administration,
            Positions positions,
            Organisations organisations,
            TransactionTemplate transaction,
            Today today,
            MessageSource messages) {
        this.accounts = accounts;
        this.administration = administration;
        this.positions = positions;
        this.organisations = organisations;
        this.transaction = transaction;
        this.today = today;
        this.messages = messages;
        this.out = System.out::println;
    }

    /// Opens an account with a position; without roles, that of an administrator.
    @Command(name = "open", mixinStandardHelpOptions = true)
    int open(
            @Parameters(paramLabel = "USER") String userName,
            @Option(names = "--name", required = true) String name,
            @Option(names = "--organisation", required = true) String organisation,
            @Option(names = "--role", defaultValue = "ADMINISTRATOR") Set<Role> roles) {
        var meant = meant(organisation);
        if (meant.size() != 1) {
            out.accept(say(meant.isEmpty() ? "access.command.no_organisation" : "access.command.which", organisation));
            meant.forEach(line -> out.accept("  " + line.id().value() + "  " + line.name() + ", " + line.areaName()));
            return ExitCode.USAGE;
        }
        var fresh = new NewAccount(userName, name, meant.getFirst().id());
        return tell(transaction.execute(status -> {
            var opening = open(fresh, roles);
            if (opening instanceof Opening.Refused) {
                status.setRollbackOnly();
            }
            return opening;
        }));
    }

    /// Gives an account a password to be used once.
    @Command(name = "reset", mixinStandardHelpOptions = true)
    int reset(@Parameters(paramLabel = "USER") String userName) {
        return administration
                .named(userName)
                .map(id -> tell(administration.resetPassword(id, Actor.installation())))
                .orElseGet(() -> nobody(userName));
    }

    /// Lets a locked account sign in again.
    @Command(name = "unlock", mixinStandardHelpOptions = true)
    int unlock(@Parameters(paramLabel = "USER") String userName) {
        var id = administration.named(userName);
        if (id.isEmpty()) {
            return nobody(userName);
        }
        administration.unlock(id.get(), Actor.installation());
        out.accept(say("access.command.unlocked", userName));
        return ExitCode.OK;
    }

    private Opening open(NewAccount fresh, Set<Role> roles) {
        var opening = accounts.open(fresh, Actor.installation());
        if (!(opening instanceof Opening.Opened opened)) {
            return opening;
        }
        var position = new NewPosition(opened.account(), fresh.keeper(), roles, today.date(), null);
        return positions
                .give(position, Actor.installation())
                .<Opening>map(Opening.Refused::new)
                .orElse(opening);
    }

    /// By its id, its electronic identifier, or its abbreviation in symbols.
    private List<OrganisationLine> meant(String words) {
        var identified = id(words).flatMap(organisations::find).or(() -> organisations.identified(words, today.date()));
        return identified.map(List::of).orElseGet(() -> organisations.abbreviated(words, today.date(), null));
    }

    private static Optional<OrganisationId> id(String words) {
        try {
            return Optional.of(new OrganisationId(UUID.fromString(words)));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }

    private int tell(Opening opening) {
        return switch (opening) {
            case Opening.Opened(var id, var once) -> {
                out.accept(say("access.command.password", once));
                yield ExitCode.OK;
            }
            case Opening.Refused(var why) -> {
                out.accept(say("access.refusal." + why));
                yield 1;
            }
        };
    }

    private int nobody(String userName) {
        out.accept(say("access.command.nobody", userName));
        return ExitCode.USAGE;
    }

    private String say(String key, String... details) {
        return messages.getMessage(key, details, Locale.of("vi"));
    }
}
