package vn.phoihop.reading.figures;

/// What a word of the vocabulary does to the quantities around it; the names of the sections of `words.txt`.
enum Sense {
    UNIT,
    SCALE,
    APPROX,
    ABOVE,
    BELOW,
    UP,
    DOWN,
    REACHED,
    SHARE,
    TIMES,
    VERSUS,
    PLAN,
    BASEPERIOD,
    EQUAL,
    ALL,
    SOME,
    REST,
    TOTAL,
    OFTOTAL,
    OPEN,
    ASOF,
    ASOFDATE,
    LABEL_HARD,
    LABEL_SOFT,
    IDLE,
    PEOPLE,
    JOINED,
    CLOSED
}
