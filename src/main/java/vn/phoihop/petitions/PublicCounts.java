package vn.phoihop.petitions;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.phoihop.publicsite.spi.PublicLog;

/// The lines petitions write into the public log: what the table marks, and links and returns.
@Component
class PublicCounts {

    private static final Set<PetitionEvent> ALSO =
            Set.of(PetitionEvent.PETITION_LINKED, PetitionEvent.PETITION_RETURNED, PetitionEvent.PETITION_CARRIED_OVER);

    private final PublicLog log;
    private final ZoneId zone;

    PublicCounts(PublicLog log, @Value("${phoihop.zone}") ZoneId zone) {
        this.log = log;
        this.zone = zone;
    }

    @EventListener
    void count(PetitionMoved moved) {
        if (PetitionFlow.of(moved.what()).isPublic() || ALSO.contains(moved.what())) {
            var day = LocalDate.ofInstant(moved.at(), zone);
            log.count(day, "petitions", act(moved.what()), "", moved.by().organisation(), "");
        }
    }

    /// As flows.md writes events: `PromiseMoved`.
    private static String act(PetitionEvent event) {
        return Stream.of(event.name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }
}
