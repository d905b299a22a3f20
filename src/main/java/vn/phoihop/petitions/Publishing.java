package vn.phoihop.petitions;

/// When a petition may stand on the public page.
final class Publishing {

    private Publishing() {}

    /// From its answer on (flows.md 3.0): before that only how many there are is public.
    static boolean isRipe(Petition petition) {
        return switch (petition.state()) {
            case ANSWERED, SENT_BACK, ACCEPTED, MONITORING, FULFILLED, CLOSED -> true;
            case COLLECTED,
                    CONSOLIDATED,
                    SENT,
                    RECEIVED,
                    RETURNED,
                    ASSIGNED,
                    ANSWER_PREPARED,
                    ANSWER_APPROVED,
                    LINKED,
                    NOTED ->
                petition.course().moments().answered() != null
                        && petition.state().isWithTheAgency();
        };
    }
}
