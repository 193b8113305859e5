targetScope = 'subscription'

// Resource group
resource group 'Microsoft.Resources/resourceGroups@2025-04-01' = {
  name: 'rg-vision-dev'
  location: 'westeurope'
  tags: {
    owner: 'ada@contoso.com'
    purpose: 'Image research'
    environment: 'dev'
    'cost-center': '42'
  }
}

module groundwork_01_rg_vision_dev 'groundwork-01-rg-vision-dev.bicep' = {
  name: 'groundwork-01-rg-vision-dev'
  scope: group
}

// Serverless compute and image builds
module groundwork_02_serverless_compute_and_image_builds 'groundwork-02-serverless-compute-and-image-builds.bicep' = {
  name: 'groundwork-02-serverless-compute-and-image-builds'
  scope: group
  dependsOn: [
    groundwork_01_rg_vision_dev
  ]
}

// IP allow list: only chosen addresses reach the workspace
module groundwork_03_ip_allow_list 'groundwork-03-ip-allow-list.bicep' = {
  name: 'groundwork-03-ip-allow-list'
  scope: group
  dependsOn: [
    groundwork_01_rg_vision_dev
    groundwork_02_serverless_compute_and_image_builds
  ]
}
