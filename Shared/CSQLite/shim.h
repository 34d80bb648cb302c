#include <sqlite3.h>

// Swift does not import functions of a variable number of arguments.
static inline int sqlite3_db_config_flag(sqlite3 *db, int op, int value) {
    return sqlite3_db_config(db, op, value, (int *)0);
}
