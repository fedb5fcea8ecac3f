/**
 * The table of images: state stores that a stream processor keeps, and what answers questions from them. Photographs and
 * pixel labels are not in it, only where they are.
 */
package io.ficklestream.gateway.messaging.table;
