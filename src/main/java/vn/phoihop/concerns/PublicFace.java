package vn.phoihop.concerns;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/// What anyone may see of a concern, pushed in the transaction of the act that changed it.
@Component
class PublicFace {

    /// Shows the concern as it is now, where it is public.
    void shows(Concern concern) {}

    /// One line of the public log.
    void counts(Concern concern, ConcernMove what, String reason, LocalDate day) {}
}
