package vn.phoihop.organisations;

import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.springframework.dao.DataIntegrityViolationException;

/// Turns a no of the database into a refusal: the rules that need other rows are kept there, where two changes at the
/// same moment cannot slip past.
final class Rules {

    private Rules() {}

    static void keep(Runnable change) {
        try {
            change.run();
        } catch (DataIntegrityViolationException violation) {
            throw refusal(violation).<RuntimeException>map(Refused::new).orElse(violation);
        }
    }

    private static Optional<Refusal> refusal(DataIntegrityViolationException violation) {
        if (violation.getMostSpecificCause() instanceof PSQLException cause && cause.getServerErrorMessage() != null) {
            return Optional.ofNullable(cause.getServerErrorMessage().getConstraint())
                    .flatMap(Refusal::ofConstraint);
        }
        return Optional.empty();
    }
}
