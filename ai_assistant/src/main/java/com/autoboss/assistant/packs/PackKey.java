package com.autoboss.assistant.packs;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A pair of Ed25519 keys (RFC 8032).
 *
 * @param id the first half of the SHA-256 of the public key, in hexadecimal
 * @param publicKey its 32 bytes
 * @param privateKey PKCS #8; never leaves the house
 * @param retiredAt since when it signs nothing new; null while it is in use
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PackKey(
    String id,
    byte[] publicKey,
    byte[] privateKey,
    Instant createdAt,
    @Nullable Instant retiredAt) {

  private static final String ALGORITHM = "Ed25519";
  private static final int RAW = 32;

  static PackKey fresh(Instant now) {
    try {
      KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
      byte[] encoded = pair.getPublic().getEncoded();
      byte[] raw = Arrays.copyOfRange(encoded, encoded.length - RAW, encoded.length);
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(raw);
      String id = HexFormat.of().formatHex(digest, 0, digest.length / 2);
      return new PackKey(id, raw, pair.getPrivate().getEncoded(), now, null);
    } catch (GeneralSecurityException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /** The signature's 64 bytes. */
  byte[] sign(byte[] message) {
    try {
      Signature signature = Signature.getInstance(ALGORITHM);
      signature.initSign(
          KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(privateKey)));
      signature.update(message);
      return signature.sign();
    } catch (GeneralSecurityException damaged) {
      throw new IllegalStateException("the key " + id + " cannot sign", damaged);
    }
  }
}
