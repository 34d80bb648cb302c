// The low-level SHA-256 is a plain struct: begun, copied and finished without an allocation, which counts where a
// million short messages are hashed. OpenSSL 3 marks it as deprecated in favour of EVP, which allocates for each.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/evp.h>
#include <openssl/kdf.h>
#include <openssl/hmac.h>
#include <openssl/rand.h>
#include <openssl/sha.h>
#include <openssl/crypto.h>
#include <openssl/core_names.h>
#include <openssl/params.h>
#include <openssl/err.h>
