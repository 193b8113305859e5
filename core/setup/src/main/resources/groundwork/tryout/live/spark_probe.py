# Writes a few rows where it is told to, reads them back, and takes them away again.
import argparse

from pyspark.sql import SparkSession

parser = argparse.ArgumentParser()
parser.add_argument("--path", required=True)
path = parser.parse_args().path

spark = SparkSession.builder.appName("groundwork-tryout").getOrCreate()
spark.range(10).write.mode("overwrite").parquet(path)
rows = spark.read.parquet(path).count()
files = spark._jvm.org.apache.hadoop.fs.Path(path)
files.getFileSystem(spark._jsc.hadoopConfiguration()).delete(files, True)
if rows != 10:
    raise SystemExit("groundwork: wrote 10 rows and read %d" % rows)
print("groundwork: wrote and read 10 rows")
