package vn.phoihop.calendar.days;

import static java.lang.Math.floor;
import static java.lang.Math.pow;
import static java.lang.Math.sin;
import static java.lang.Math.toRadians;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/// The Vietnamese lunar calendar (âm lịch), computed for UTC+7.
///
/// A month begins on the day of the new moon. The month in which the sun reaches the winter solstice is the eleventh.
/// Thirteen months from one such month to the next mean a leap month: the first in which the sun enters no new sign.
/// New moons and the place of the sun follow the series in J. Meeus, Astronomical Algorithms (chapters 49 and 25), good
/// to half a minute and a hundredth of a degree from 1986 to 2150.
final class Lunar {

    static final int FIRST_YEAR = 1986;
    static final int LAST_YEAR = 2150;

    private static final double DAYS_AHEAD_OF_GREENWICH = 7 / 24.0;
    private static final double MONTH = 29.530588861;
    private static final double CENTURY = 36525;
    private static final double YEAR_2000 = 2451545.0;
    /// The new moon of 6 January 2000; months are numbered from it.
    private static final double FIRST_NEW_MOON = 2451550.09766;

    private static final int WINTER_SOLSTICE = 9;

    /// Size in days, power of the eccentricity of the earth’s orbit, and the multiples of four angles: anomaly of the
    /// sun, anomaly of the moon, argument of latitude, ascending node.
    private static final double[][] NEW_MOON = {
        {-0.40720, 0, 0, 1, 0, 0},
        {0.17241, 1, 1, 0, 0, 0},
        {0.01608, 0, 0, 2, 0, 0},
        {0.01039, 0, 0, 0, 2, 0},
        {0.00739, 1, -1, 1, 0, 0},
        {-0.00514, 1, 1, 1, 0, 0},
        {0.00208, 2, 2, 0, 0, 0},
        {-0.00111, 0, 0, 1, -2, 0},
        {-0.00057, 0, 0, 1, 2, 0},
        {0.00056, 1, 1, 2, 0, 0},
        {-0.00042, 0, 0, 3, 0, 0},
        {0.00042, 1, 1, 0, 2, 0},
        {0.00038, 1, 1, 0, -2, 0},
        {-0.00024, 1, -1, 2, 0, 0},
        {-0.00017, 0, 0, 0, 0, 1},
        {-0.00007, 0, 2, 1, 0, 0},
        {0.00004, 0, 0, 2, -2, 0},
        {0.00004, 0, 3, 0, 0, 0},
        {0.00003, 0, 1, 1, -2, 0},
        {0.00003, 0, 0, 2, 2, 0},
        {-0.00003, 0, 1, 1, 2, 0},
        {0.00003, 0, -1, 1, 2, 0},
        {-0.00002, 0, -1, 1, -2, 0},
        {-0.00002, 0, 1, 3, 0, 0},
        {0.00002, 0, 0, 4, 0, 0}
    };

    private Lunar() {}

    /// The solar date of a day of a lunar year; leap months are not meant. The year is the solar one in which the lunar
    /// year begins.
    static LocalDate date(int year, int month, int day) {
        var solstice = month < 11 ? year - 1 : year;
        var eleventh = eleventhMonth(solstice);
        var steps = (month + 1) % 12;
        var hasLeapMonth = eleventhMonth(solstice + 1) - eleventh == 13;
        if (hasLeapMonth && leapMonthAfter(eleventh) <= steps) {
            steps++;
        }
        return LocalDate.EPOCH.with(JulianFields.JULIAN_DAY, firstDay(eleventh + steps) + day - 1);
    }

    /// The number of the month in which the sun reaches the winter solstice of the year.
    private static int eleventhMonth(int year) {
        var lastDay = LocalDate.of(year, 12, 31).getLong(JulianFields.JULIAN_DAY);
        var month = (int) floor((lastDay - FIRST_NEW_MOON) / MONTH) + 1;
        while (firstDay(month) > lastDay) {
            month--;
        }
        return sign(firstDay(month)) == WINTER_SOLSTICE ? month - 1 : month;
    }

    /// How many months after the eleventh the leap month stands.
    private static int leapMonthAfter(int eleventh) {
        var steps = 1;
        while (sign(firstDay(eleventh + steps)) != sign(firstDay(eleventh + steps + 1))) {
            steps++;
        }
        return steps;
    }

    /// The day, by its Julian number, on which the month begins in Vietnam.
    private static long firstDay(int month) {
        var universal = newMoon(month) - lead(newMoon(month));
        return (long) floor(universal + 0.5 + DAYS_AHEAD_OF_GREENWICH);
    }

    /// The sign of the zodiac, 0 to 11 from the spring equinox, in which the sun stands when the day begins in Vietnam.
    private static int sign(long day) {
        var universal = day - 0.5 - DAYS_AHEAD_OF_GREENWICH;
        return (int) floor(sun(universal + lead(universal)) / 30);
    }

    private static double newMoon(int month) {
        var t = month / 1236.85;
        var eccentricity = 1 - 0.002516 * t - 0.0000074 * t * t;
        double[] angles = {
            toRadians(2.5534 + 29.10535670 * month - 0.0000014 * t * t),
            toRadians(201.5643 + 385.81693528 * month + 0.0107582 * t * t),
            toRadians(160.7108 + 390.67050284 * month - 0.0016118 * t * t),
            toRadians(124.7746 - 1.56375588 * month + 0.0020672 * t * t)
        };
        var moment = FIRST_NEW_MOON + MONTH * month + 0.00015437 * t * t;
        for (var term : NEW_MOON) {
            var angle = term[2] * angles[0] + term[3] * angles[1] + term[4] * angles[2] + term[5] * angles[3];
            moment += term[0] * pow(eccentricity, term[1]) * sin(angle);
        }
        return moment;
    }

    /// The apparent longitude of the sun in degrees.
    private static double sun(double moment) {
        var t = (moment - YEAR_2000) / CENTURY;
        var anomaly = toRadians(357.52911 + 35999.05029 * t - 0.0001537 * t * t);
        var centre = (1.914602 - 0.004817 * t - 0.000014 * t * t) * sin(anomaly)
                + (0.019993 - 0.000101 * t) * sin(2 * anomaly)
                + 0.000289 * sin(3 * anomaly);
        var node = toRadians(125.04 - 1934.136 * t);
        var longitude = 280.46646 + 36000.76983 * t + 0.0003032 * t * t + centre - 0.00569 - 0.00478 * sin(node);
        return longitude - 360 * floor(longitude / 360);
    }

    /// How far, in days, the uniform time of the series runs ahead of the earth’s turning.
    private static double lead(double moment) {
        var years = (moment - YEAR_2000) / 365.25;
        var seconds = years < 50
                ? 62.92 + 0.32217 * years + 0.005589 * years * years
                : -20 + 32 * pow((years + 180) / 100, 2) - 0.5628 * (150 - years);
        return seconds / 86400;
    }
}
