/**
 * What every service does with records that it cannot use, and how it follows the {@code models} topic: the same reasons,
 * headers and health answers wherever a record ends up; and, in {@code streams}, what all that run Kafka Streams share.
 * Nothing else belongs here; what a service makes of a record is in its own domain. Plain classes, no beans.
 */
package io.ficklestream.servicekit;
