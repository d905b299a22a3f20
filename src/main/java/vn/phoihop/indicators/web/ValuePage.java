package vn.phoihop.indicators.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.phoihop.indicators.Figure;
import vn.phoihop.indicators.PeriodCode;
import vn.phoihop.indicators.ValueSheet;

/// One value with its versions, its past and what was said about it.
public record ValuePage(ValueSheet sheet, Bars bars, boolean maySay) {

    static String address(String area, PeriodCode period, Figure figure) {
        return "/indicators/values/" + area + "/" + period + "?figure="
                + URLEncoder.encode(figure.code(), StandardCharsets.UTF_8);
    }

    /// The address of this page.
    public String address() {
        return address(sheet.area().code(), sheet.period().code(), sheet.figure());
    }

    /// Where a remark is sent.
    public String remarkAddress() {
        return "/indicators/values/" + sheet.area().code() + "/"
                + sheet.period().code() + "/remark";
    }
}
