# Makes the PDF of one file each time a line comes: INPUT OUTPUT PANDOC…
import subprocess
import sys

from weasyprint import HTML

source, output, *pandoc = sys.argv[1:]
for _ in sys.stdin:
    html = subprocess.run([*pandoc, source], check=True, capture_output=True, text=True).stdout
    HTML(string=html).write_pdf(output, variant="pdf/ua-1")
    print("done", flush=True)
