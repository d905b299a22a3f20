package vn.phoihop.organisations;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import picocli.CommandLine;
import vn.phoihop.shared.Actor;

/// `phoihop init --province CODE --name "…"`: sets up a province with the organisations every province has today.
@Component
@CommandLine.Command(
        name = "init",
        mixinStandardHelpOptions = true,
        description = "Lập một tỉnh, thành phố với các cơ quan tiêu chuẩn. Sets up a province with its organisations.")
class InitCommand implements Callable<Integer> {

    private static final LocalDate TWO_LEVELS = LocalDate.of(2025, 7, 1);
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final Provinces provinces;
    private final Areas areas;
    private final Organisations organisations;
    private final MessageSource messages;
    private final Clock clock;
    private final ZoneId zone;

    @CommandLine.Option(
            names = "--province",
            required = true,
            paramLabel = "CODE",
            description = "mã thống kê hai chữ số; chữ cái đứng đầu: tỉnh không có thật, để thử")
    private String code = "";

    @CommandLine.Option(names = "--name", required = true, description = "tên tỉnh, thành phố")
    private String name = "";

    InitCommand(
            Provinces provinces,
            Areas areas,
            Organisations organisations,
            MessageSource messages,
            Clock clock,
            @Value("${phoihop.zone}") ZoneId zone) {
        this.provinces = provinces;
        this.areas = areas;
        this.organisations = organisations;
        this.messages = messages;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public Integer call() {
        try {
            var today = LocalDate.ofInstant(clock.instant(), zone);
            var province = provinces.setUp(code, name, beginning(today), Actor.installation());
            var number = organisations.inForceOn(today, province).size();
            System.out.println(
                    say("organisations.init.done", areas.need(province).name(), Integer.toString(number)));
            return 0;
        } catch (Refused refused) {
            System.err.println(say("organisations.refusal." + refused.why()));
            return 2;
        }
    }

    /// The bodies of today exist since the two levels do, or since the province has its name.
    private LocalDate beginning(LocalDate today) {
        return areas.withCode(code, today)
                .map(area -> area.validity().from())
                .filter(from -> from.isAfter(TWO_LEVELS))
                .orElse(TWO_LEVELS);
    }

    private String say(String key, String... details) {
        return messages.getMessage(key, details, VIETNAMESE);
    }
}
