package io.ficklestream.gateway.domain;

/**
 * What is known of an encoded photograph.
 *
 * @param bytes its encoded size
 * @param sha256 of the encoded bytes, 64 lower-case hexadecimal digits
 * @param mediaType such as {@code image/jpeg}; {@code application/octet-stream} where the format is unknown
 */
public record PhotographFacts(long bytes, String sha256, String mediaType) {}
