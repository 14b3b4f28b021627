// Takes the pictures of the README anew, out of the example as it is read now: npm run pictures
import { openBrowser } from '../web/tests/chromium.ts'
import { exampleRecord, pictureFolder, takePictures } from '../web/tests/pictures.ts'
import { buildPages } from '../web/tests/served.ts'

buildPages()
const browser = await openBrowser()
try {
  await takePictures(await browser.context.newPage(), await exampleRecord(), pictureFolder)
} finally {
  await browser.close()
}
