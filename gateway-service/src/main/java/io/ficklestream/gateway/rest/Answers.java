package io.ficklestream.gateway.rest;

import io.ficklestream.gateway.rest.view.Accepted;
import io.ficklestream.gateway.rest.view.UploadReport;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** Answers to what was accepted. */
final class Answers {
    private static final int OK = 200;
    private static final int ACCEPTED = 202;
    private static final int MIXED = 207;

    private Answers() {}

    /** An image of its own. */
    static Response accepted(Accepted image) {
        return Response.status(image.unchanged() == null ? ACCEPTED : OK)
                .header(HttpHeaders.LOCATION, image.location())
                .entity(image)
                .build();
    }

    /** Images of one form. */
    static Response report(UploadReport report) {
        Response.ResponseBuilder answer = Response.status(status(report)).entity(report);
        if (report.accepted().size() == 1 && report.refused().isEmpty()) {
            answer.header(HttpHeaders.LOCATION, report.accepted().get(0).location());
        }
        return answer.build();
    }

    private static int status(UploadReport report) {
        if (!report.refused().isEmpty()) {
            return MIXED;
        }
        return report.accepted().stream().allMatch(image -> image.unchanged() != null) ? OK : ACCEPTED;
    }
}
