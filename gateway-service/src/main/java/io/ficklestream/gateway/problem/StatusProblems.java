package io.ficklestream.gateway.problem;

import java.util.Map;

/** What to say where only a status is known. */
final class StatusProblems {
    private static final Map<Integer, String> DETAILS = Map.of(
            400, "the request cannot be read: compare it with the description at /q/openapi",
            401, AccessProblems.whoAreYou().detail(),
            403, AccessProblems.notAllowed().detail(),
            404, "there is nothing at this address: the addresses are listed at /q/openapi",
            405, "this address does not take this method: header Allow names those that it takes",
            406, "this is not available in a format that header Accept asks for",
            408, "the request did not arrive in time: send it again, in smaller parts if the line is slow",
            413, "the request is larger than the gateway takes: send fewer or smaller photographs at once",
            415, "this address does not take this Content-Type: see /q/openapi",
            500, "the gateway failed; its log says why");

    private StatusProblems() {}

    static Problem of(int status) {
        return Problem.of(status, DETAILS.getOrDefault(status, "the request was answered with status " + status));
    }
}
