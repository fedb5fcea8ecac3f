package io.ficklestream.gateway.messaging.table;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import io.ficklestream.gateway.domain.Fact;
import java.io.IOException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/**
 * How values are kept in the stores. A gateway of another version reads them too: what it does not know is passed over, and
 * what is not there is empty.
 */
public final class StoredJson {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModules(new Jdk8Module(), new JavaTimeModule())
            .addMixIn(Fact.class, FactNames.class)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    private StoredJson() {}

    /** Values of a type. */
    public static <T> Serde<T> of(Class<T> type) {
        return Serdes.serdeFrom((topic, value) -> write(value), (topic, bytes) -> read(bytes, type));
    }

    private static byte[] write(Object value) {
        try {
            return value == null ? null : MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new SerializationException(
                    "cannot write a " + value.getClass().getName(), e);
        }
    }

    private static <T> T read(byte[] bytes, Class<T> type) {
        try {
            return bytes == null ? null : MAPPER.readValue(bytes, type);
        } catch (IOException e) {
            throw new SerializationException("a stored " + type.getSimpleName() + " is damaged", e);
        }
    }

    /** The names stay when classes are renamed. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "fact")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Fact.Submitted.class, name = "submitted"),
        @JsonSubTypes.Type(value = Fact.Localized.class, name = "localized"),
        @JsonSubTypes.Type(value = Fact.Seeded.class, name = "seeded"),
        @JsonSubTypes.Type(value = Fact.Segmented.class, name = "segmented"),
        @JsonSubTypes.Type(value = Fact.Reviewed.class, name = "reviewed"),
        @JsonSubTypes.Type(value = Fact.SetAside.class, name = "set-aside"),
        @JsonSubTypes.Type(value = Fact.Retried.class, name = "retried")
    })
    private interface FactNames {}
}
