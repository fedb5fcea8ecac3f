package io.ficklestream.gateway.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.Objects;
import java.util.stream.Collectors;

/** Says what is wrong with a body that should have been JSON, without the names of our classes. */
final class MalformedJson {
    private MalformedJson() {}

    static Problem problem(JsonProcessingException failure) {
        String field = failure instanceof JsonMappingException mapping ? path(mapping) : "";
        if (field.isEmpty()) {
            return Problem.of(400, "the body is not the JSON that is described at /q/openapi" + place(failure));
        }
        Problem problem =
                Problem.of(422, "\"" + field + "\" is no field of this request or has the wrong type: see /q/openapi");
        return new Problem(problem.type(), problem.title(), problem.status(), problem.detail(), field, null, null);
    }

    private static String path(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(JsonMappingException.Reference::getFieldName)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("."));
    }

    private static String place(JsonProcessingException failure) {
        return failure.getLocation() == null
                ? ""
                : " (line " + failure.getLocation().getLineNr() + ", column "
                        + failure.getLocation().getColumnNr() + ")";
    }
}
