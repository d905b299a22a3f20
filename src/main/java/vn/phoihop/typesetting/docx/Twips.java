package vn.phoihop.typesetting.docx;

/// The unit of Word files: a twentieth of a point.
final class Twips {

    private static final double IN_POINT = 20;
    private static final double IN_MILLIMETRE = 1440 / 25.4;

    private Twips() {}

    static long points(double points) {
        return Math.round(points * IN_POINT);
    }

    static long millimetres(double millimetres) {
        return Math.round(millimetres * IN_MILLIMETRE);
    }
}
