package io.ficklestream.gateway.rest.view;

import io.ficklestream.gateway.problem.Problem;
import java.util.List;

/** What became of the photographs of one call. */
public record UploadReport(List<Accepted> accepted, List<Refused> refused) {

    /** A photograph that was not accepted, and why. */
    public record Refused(String fileName, Problem problem) {}
}
