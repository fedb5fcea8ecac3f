package io.ficklestream.gateway.intake;

import java.util.List;
import java.util.Optional;

/**
 * What somebody wants to submit; nothing of it is checked yet.
 *
 * @param photograph the encoded photograph; not copied: do not modify after
 * @param id what it is to be called
 * @param fileName what its file is called
 * @param labels the classes in it; none: they are to be predicted
 * @param mask a person's pixel labels as PNG; not copied: do not modify after
 */
public record Upload(
        byte[] photograph,
        Optional<String> id,
        Optional<String> fileName,
        List<String> labels,
        Optional<byte[]> mask) {}
