package vn.phoihop.indicators.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.phoihop.indicators.Figure;
import vn.phoihop.indicators.PeriodCode;
import vn.phoihop.indicators.ValueSheet;

/// One value with its versions, its past and what was said about it.
public record ValuePage(ValueSheet sheet, Bars bars, boolean maySay) {

    static String address(String unit, PeriodCode period, Figure figure) {
        return "/indicators/values/" + unit + "/" + period + "?figure="
                + URLEncoder.encode(figure.code(), StandardCharsets.UTF_8);
    }

    /// The address of this page.
    public String address() {
        return address(sheet.of().code(), sheet.period().code(), sheet.figure());
    }

    /// Where a remark is sent.
    public String remarkAddress() {
        return "/indicators/values/" + sheet.of().code() + "/" + sheet.period().code() + "/remark";
    }
}
