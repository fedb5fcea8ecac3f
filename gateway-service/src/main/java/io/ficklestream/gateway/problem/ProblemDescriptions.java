package io.ficklestream.gateway.problem;

import io.ficklestream.gateway.domain.RefusedException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.examples.Example;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Describes problems once for all addresses, with an example of every kind. */
public class ProblemDescriptions implements OASFilter {
    private static final String NAME = "Problem";

    private static final List<Problem> EXAMPLES = List.of(
            AccessProblems.whoAreYou(),
            AccessProblems.notAllowed(),
            Problem.of(404, "there is no image \"cat-1\": GET /images lists them"),
            Problem.of(RefusedException.conflict(
                    "image \"cat-1\" is there with another photograph: use another id", List.of("photograph"))),
            Problem.tooLarge(8_372_224, "the photograph has 9000000 bytes, and 8372224 fit"),
            Problem.of(415, "this is not a photograph that is read here; formats are JPEG, PNG, GIF, BMP and WebP"),
            Problem.invalid("labels", "unknown class \"kat\"; known are aeroplane, bicycle, bird"),
            Problem.later(429, 12, "5200 photographs wait for their result, more than the 5000 that may"),
            Problem.later(503, Problems.RETRY_SECONDS, "the broker did not take the record within 10 s"));

    @Override
    public void filterOpenAPI(OpenAPI description) {
        if (description.getComponents() == null) {
            description.setComponents(OASFactory.createComponents());
        }
        description.getComponents().addSchema(NAME, schema()).addResponse(NAME, response());
        description.getPaths().getPathItems().values().stream()
                .map(PathItem::getOperations)
                .map(Map::values)
                .forEach(operations -> operations.forEach(ProblemDescriptions::describe));
    }

    private static void describe(Operation operation) {
        operation.getResponses().setDefaultValue(OASFactory.createAPIResponse().ref(NAME));
    }

    private static APIResponse response() {
        Map<String, Example> examples = new TreeMap<>();
        EXAMPLES.forEach(problem -> examples.put(
                Integer.toString(problem.status()), OASFactory.createExample().value(problem.members())));
        return OASFactory.createAPIResponse()
                .description("Why it was not done")
                .content(OASFactory.createContent()
                        .addMediaType(
                                Problem.MEDIA_TYPE,
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref(NAME))
                                        .examples(examples)));
    }

    private static Schema schema() {
        Schema schema = OASFactory.createSchema()
                .addType(Schema.SchemaType.OBJECT)
                .description("Problem details as of RFC 9457");
        Map.of(
                        "type", Schema.SchemaType.STRING,
                        "title", Schema.SchemaType.STRING,
                        "status", Schema.SchemaType.INTEGER,
                        "detail", Schema.SchemaType.STRING,
                        "field", Schema.SchemaType.STRING,
                        "limit", Schema.SchemaType.INTEGER,
                        "retryAfterSeconds", Schema.SchemaType.INTEGER)
                .forEach((name, type) ->
                        schema.addProperty(name, OASFactory.createSchema().addType(type)));
        return schema.addProperty("differs", differs());
    }

    private static Schema differs() {
        return OASFactory.createSchema()
                .addType(Schema.SchemaType.ARRAY)
                .description("Of 409 to a submission: what is there already and is another")
                .items(OASFactory.createSchema()
                        .addType(Schema.SchemaType.STRING)
                        .enumeration(List.of("photograph", "labels", "mask")));
    }
}
