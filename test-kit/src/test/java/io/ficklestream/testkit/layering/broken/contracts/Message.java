package io.ficklestream.testkit.layering.broken.contracts;

/** Keeps every rule. */
public record Message(byte[] bytes) {}
